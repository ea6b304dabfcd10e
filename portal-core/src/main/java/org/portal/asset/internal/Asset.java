package org.portal.asset.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An asset as finished bytes. The arrays are shared and must not be changed. */
final class Asset {

  private static final int ROOM_FOR_HEADERS = 200;

  private final byte[] plain;
  private final byte[] gzip;
  private final String contentType;
  private final String fingerprint;

  private Asset(byte[] plain, byte[] gzip, String contentType) {
    this.plain = plain;
    this.gzip = gzip;
    this.contentType = contentType;
    this.fingerprint = new Fingerprint().add(plain).shortText();
  }

  /** Finishes bytes: compresses them where that is worth it. */
  static Asset of(byte[] plain, ContentTypes.Kind kind) {
    byte[] gzip = null;
    if (kind.compressible() && plain.length > ROOM_FOR_HEADERS) {
      byte[] compressed = compress(plain);
      gzip = compressed.length < plain.length ? compressed : null;
    }
    return new Asset(plain, gzip, kind.type());
  }

  byte[] plain() {
    return plain;
  }

  /** The compressed bytes; null if there are none. */
  byte[] gzip() {
    return gzip;
  }

  String contentType() {
    return contentType;
  }

  String entityTag(boolean compressed) {
    return '"' + fingerprint + (compressed ? "-gzip" : "") + '"';
  }

  /** What it takes in memory, in bytes. */
  int weight() {
    return plain.length + (gzip == null ? 0 : gzip.length) + ROOM_FOR_HEADERS;
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (OutputStream stream = new BestGzip(buffer)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return buffer.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream target) throws IOException {
      super(target);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
