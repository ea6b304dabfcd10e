package org.portal.delivery.internal;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a browser from doing more than a page means. */
public final class SecurityHeaders {

  private static final String PUBLIC_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'self'";

  private SecurityHeaders() {}

  /** Sets them; the administration replaces the content policy by its own. */
  public static void addTo(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
