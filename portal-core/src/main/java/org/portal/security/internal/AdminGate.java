package org.portal.security.internal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.portal.security.AddressRoles;
import org.portal.security.AdminArea;
import org.portal.security.CurrentAccount;
import org.portal.settings.PortalSettings;

/**
 * Stands before every page of the administration: lets nobody in who has not signed in, and takes
 * nothing that another site made a browser send.
 */
@WebFilter(
    filterName = "adminGate",
    urlPatterns = {"/admin/*", "/admin.xhtml"})
public class AdminGate extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  /** Of the pages before the sign-in, which have no script; the others set their own. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Inject private transient CurrentAccount currentAccount;
  @Inject private transient AddressRoles addressRoles;
  @Inject private transient PortalSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      // browsers do not say in which letters a form is written: it is in those of its page
      request.setCharacterEncoding("UTF-8");
    }
    protect(response);
    String path = AdminArea.path(request);
    if (!SameOrigin.onlyReads(request.getMethod()) && !sender(request).isProven()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (AdminArea.isOpen(path)) {
      OnePolicy own = new OnePolicy(response);
      own.addHeader("Content-Security-Policy", POLICY);
      chain.doFilter(request, own);
    } else if (currentAccount.principal().isEmpty()) {
      askToSignIn(request, response);
    } else if (mayOpen(path)) {
      chain.doFilter(request, new OnePolicy(response));
    } else {
      refuse(request, response, path);
    }
  }

  private boolean mayOpen(String path) {
    return currentAccount
        .principal()
        .filter(who -> who.coversAny(addressRoles.rolesFor(path)))
        .isPresent();
  }

  /** The overview is where everybody arrives; who may not see it goes on to what they may. */
  private void refuse(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Optional<String> first = currentAccount.principal().flatMap(addressRoles::firstFor);
    if (path.equals(AdminArea.PATH) && first.isPresent()) {
      response.sendRedirect(request.getContextPath() + first.get());
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void protect(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }

  private SameOrigin sender(HttpServletRequest request) {
    return new SameOrigin(
        Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
        Optional.ofNullable(request.getHeader("Origin")),
        Objects.requireNonNullElse(request.getHeader("Host"), request.getServerName()),
        settings.baseUrl());
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getContextPath() + AdminArea.SIGN_IN + "?next=" + wanted(request);
    if (request.getHeader("Faces-Request") == null) {
      response.sendRedirect(address);
    } else {
      // a script has asked: it follows a redirect only in its own language
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\""
                  + address
                  + "\"></redirect></partial-response>");
    }
  }

  private static String wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = AdminArea.path(request) + (query == null ? "" : "?" + query);
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
