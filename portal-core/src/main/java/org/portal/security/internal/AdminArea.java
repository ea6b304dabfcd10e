package org.portal.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/** Which addresses belong to the administration, and which of them need no sign-in. */
final class AdminArea {

  static final String PATH = "/admin";
  static final String SIGN_IN = PATH + "/sign-in";

  private static final Set<String> OPEN = Set.of(SIGN_IN, PATH + "/first-administrator");

  private AdminArea() {}

  /** The path as the container understood it: decoded, without parameters of segments. */
  static String path(HttpServletRequest request) {
    return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
  }

  static boolean contains(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/") || path.startsWith(PATH + ".");
  }

  /** Whether everybody may open the address. */
  static boolean isOpen(String path) {
    return OPEN.contains(
        path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path);
  }
}
