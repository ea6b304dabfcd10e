package org.portal.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.portal.security.AdminArea;

/** Addresses of the administration as they are shown: without the ending of the view's file. */
public final class AdminAddress {

  private static final String ENDING = ".xhtml";

  private AdminAddress() {}

  /** The address of a request below the context, without ending and without a slash at its end. */
  public static String of(HttpServletRequest request) {
    return shown(AdminArea.path(request));
  }

  static String shown(String path) {
    String address =
        path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    return address.length() > 1 && address.endsWith("/")
        ? address.substring(0, address.length() - 1)
        : address;
  }

  /** The rest of a query, as it was sent, without the choice of a language. */
  public static String queryWithoutLanguage(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("language="))
            .collect(Collectors.joining("&"));
  }
}
