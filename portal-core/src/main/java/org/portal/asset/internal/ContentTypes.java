package org.portal.asset.internal;

import java.util.Map;
import java.util.Optional;

/** The kinds of files that are served, by the ending of their names. */
final class ContentTypes {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("css", new Kind("text/css; charset=utf-8", true)),
          Map.entry("js", new Kind("text/javascript; charset=utf-8", true)),
          Map.entry("svg", new Kind("image/svg+xml; charset=utf-8", true)),
          Map.entry("txt", new Kind("text/plain; charset=utf-8", true)),
          Map.entry("json", new Kind("application/json", true)),
          Map.entry("webmanifest", new Kind("application/manifest+json", true)),
          Map.entry("woff2", new Kind("font/woff2", false)),
          Map.entry("png", new Kind("image/png", false)),
          Map.entry("jpg", new Kind("image/jpeg", false)),
          Map.entry("webp", new Kind("image/webp", false)),
          Map.entry("avif", new Kind("image/avif", false)),
          Map.entry("ico", new Kind("image/x-icon", false)));

  /**
   * A kind of file.
   *
   * @param type the value of the Content-Type header
   * @param compressible whether compression makes it smaller
   */
  record Kind(String type, boolean compressible) {}

  private ContentTypes() {}

  /** The kind of a file; empty if such files are not served. */
  static Optional<Kind> of(String name) {
    return Optional.ofNullable(KINDS.get(name.substring(name.lastIndexOf('.') + 1)));
  }
}
