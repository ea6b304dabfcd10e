package org.portal.delivery.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as a view sees it: always a GET, so that a HEAD renders the same bytes. */
final class ViewRequest extends HttpServletRequestWrapper {

  ViewRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
