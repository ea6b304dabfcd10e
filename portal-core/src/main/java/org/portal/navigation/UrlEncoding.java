package org.portal.navigation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of parts of addresses (RFC 3986), UTF-8. */
public final class UrlEncoding {

  private UrlEncoding() {}

  /** Encodes everything but letters, digits and {@code - . _ ~}. */
  public static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
