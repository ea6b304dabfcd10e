package org.portal.security.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Lets a page's own content policy take the place of the general one. Browsers obey every policy
 * that they get, so a second one could only forbid more, never allow a page its own scripts.
 */
final class OnePolicy extends HttpServletResponseWrapper {

  private static final String POLICY = "Content-Security-Policy";

  OnePolicy(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
