package org.portal.asset.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portal.asset.AssetVersion;

/** Decides what a request for an asset is answered with. */
@ApplicationScoped
class AssetAnswers {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_MINUTES = "public, max-age=300";
  private static final byte[] NOT_FOUND =
      "There is no such file.\n".getBytes(StandardCharsets.US_ASCII);

  private final Assets assets;
  private final AssetVersion version;

  /** For the container's proxy only. */
  AssetAnswers() {
    this(null, null);
  }

  @Inject
  AssetAnswers(Assets assets, AssetVersion version) {
    this.assets = assets;
    this.version = version;
  }

  /** A complete answer; its bytes are shared and must not be changed. */
  static final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    Answer(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    int status() {
      return status;
    }

    /** All headers but the length. */
    Map<String, String> headers() {
      return headers;
    }

    /** The bytes; null if an answer of this status has none. */
    byte[] body() {
      return body;
    }
  }

  /**
   * Answers a request.
   *
   * @param path the decoded path behind the assets' folder
   * @param acceptEncoding the request's header; may be null
   * @param ifNoneMatch the request's header; may be null
   */
  Answer answer(String path, String acceptEncoding, String ifNoneMatch) {
    Optional<AssetAddress> address = AssetAddress.of(path);
    Optional<Asset> asset = address.flatMap(known -> assets.find(known.name()));
    if (asset.isEmpty()) {
      return notFound();
    }
    boolean current = version.current().equals(address.get().version());
    return found(asset.get(), current, acceptEncoding, ifNoneMatch);
  }

  private static Answer found(
      Asset asset, boolean current, String acceptEncoding, String ifNoneMatch) {
    boolean compressed = asset.gzip() != null && acceptsGzip(acceptEncoding);
    Map<String, String> headers = headers(asset.contentType());
    headers.put("Cache-Control", current ? FOR_EVER : FOR_MINUTES);
    headers.put("ETag", asset.entityTag(compressed));
    if (asset.gzip() != null) {
      headers.put("Vary", "Accept-Encoding");
    }
    if (matches(ifNoneMatch, asset)) {
      headers.remove("Content-Type");
      return new Answer(304, headers, null);
    }
    if (compressed) {
      headers.put("Content-Encoding", "gzip");
    }
    return new Answer(200, headers, compressed ? asset.gzip() : asset.plain());
  }

  private static Answer notFound() {
    Map<String, String> headers = headers("text/plain; charset=utf-8");
    headers.put("Cache-Control", "public, max-age=60");
    return new Answer(404, headers, NOT_FOUND);
  }

  private static Map<String, String> headers(String contentType) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType);
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  private static boolean matches(String ifNoneMatch, Asset asset) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String candidate : ifNoneMatch.split(",", -1)) {
      String tag = candidate.strip();
      String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
      if (strong.equals("*")
          || strong.equals(asset.entityTag(false))
          || strong.equals(asset.entityTag(true))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a client takes gzip: named, or meant by a star, and not with the quality 0. */
  static boolean acceptsGzip(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    boolean byStar = false;
    for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", 2);
      String coding = pieces[0].strip();
      boolean wanted = pieces.length == 1 || !pieces[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        return wanted;
      }
      byStar |= coding.equals("*") && wanted;
    }
    return byStar;
  }
}
