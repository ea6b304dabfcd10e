package org.portal.security.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a request was sent by a page of this portal. Browsers say so themselves, and no
 * page can make them lie: {@code Sec-Fetch-Site} where the connection is secure or local, {@code
 * Origin} with every form in any case.
 *
 * @param fetchSite the header {@code Sec-Fetch-Site}
 * @param origin the header {@code Origin}
 * @param host what the request was sent to, the header {@code Host}
 * @param baseUrl the portal's public address as configured; may be empty
 */
record SameOrigin(
    Optional<String> fetchSite, Optional<String> origin, String host, String baseUrl) {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  /** Whether requests of this method only read, so that nobody needs to ask where they are from. */
  static boolean onlyReads(String method) {
    return SAFE_METHODS.contains(method.toUpperCase(Locale.ROOT));
  }

  /** Whether the sender is proven to be a page of this portal; without any proof it is not. */
  boolean isProven() {
    return fetchSite.map("same-origin"::equals).orElseGet(this::originIsOwn);
  }

  private boolean originIsOwn() {
    return origin
        .filter(sent -> sent.equalsIgnoreCase(baseUrl) || authority(sent).equalsIgnoreCase(host))
        .isPresent();
  }

  /**
   * Host and port without the scheme: where a proxy ends TLS, this server sees another scheme than
   * the browser does.
   */
  private static String authority(String origin) {
    int end = origin.indexOf("://");
    return end < 0 ? "" : origin.substring(end + "://".length());
  }
}
