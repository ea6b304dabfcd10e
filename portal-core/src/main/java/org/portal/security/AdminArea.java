package org.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/** Which addresses belong to the administration, and which of them need no sign-in. */
public final class AdminArea {

  /** The address of the overview, above all others. */
  public static final String PATH = "/admin";

  /** The page that asks for name and password. */
  public static final String SIGN_IN = PATH + "/sign-in";

  private static final String ENDING = ".xhtml";
  private static final Set<String> OPEN = Set.of(SIGN_IN, PATH + "/first-administrator");

  private AdminArea() {}

  /** The path as the container understood it: decoded, without parameters of segments. */
  public static String path(HttpServletRequest request) {
    return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
  }

  /** Whether a path belongs to the administration. */
  public static boolean contains(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/") || path.startsWith(PATH + ".");
  }

  /** Whether everybody may open a path of the administration. */
  public static boolean isOpen(String path) {
    return OPEN.contains(
        path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path);
  }
}
