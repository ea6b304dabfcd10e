package org.portal.admin.internal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.portal.admin.AdminAddress;
import org.portal.admin.AdminLanguage;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.security.AdminArea;

/** Gives each page of the administration one address, and keeps the language that was chosen. */
@WebFilter(
    filterName = "adminAddresses",
    urlPatterns = {"/admin/*", "/admin.xhtml"})
public class AdminAddresses extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

  @Inject private transient Localization localization;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      // browsers do not say in which letters a form is written: it is in those of its page
      request.setCharacterEncoding("UTF-8");
    }
    if (isForeignPostback(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Optional<PortalLocale> language =
        Optional.ofNullable(request.getParameter("language")).flatMap(localization::locale);
    language.ifPresent(chosen -> keep(chosen, request, response));
    String asked = AdminArea.path(request);
    boolean isShown = AdminAddress.of(request).equals(asked);
    if ((isShown && language.isEmpty()) || !"GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      String query = AdminAddress.queryWithoutLanguage(request.getQueryString());
      response.sendRedirect(
          request.getContextPath()
              + AdminAddress.of(request)
              + (query.isEmpty() ? "" : "?" + query));
    }
  }

  /** The state of a view without the nonce that every page of ours sends with it. */
  private static boolean isForeignPostback(HttpServletRequest request) {
    String nonce = request.getParameter("primefaces.nonce");
    return request.getParameter("jakarta.faces.ViewState") != null
        && (nonce == null || !nonce.matches("[A-Za-z0-9+/=_-]{1,200}"));
  }

  private static void keep(
      PortalLocale language, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(AdminLanguage.COOKIE, language.tag());
    cookie.setPath(request.getContextPath() + AdminArea.PATH);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(LANGUAGE_KEPT.toSeconds()));
    response.addCookie(cookie);
  }
}
