package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.security.AdminArea;
import org.portal.settings.PortalSettings;

/** The cookie by which a browser shows that it is signed in. */
@ApplicationScoped
public class SignInCookie {

  private static final String NAME = "portal-sign-in";

  @Inject private PortalSettings settings;

  /** The token that the browser sent, if any. */
  public Optional<String> read(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst();
  }

  /**
   * Gives the browser its token.
   *
   * @param keep whether the browser keeps it when it is closed
   */
  public void write(
      HttpServletRequest request, HttpServletResponse response, String token, boolean keep) {
    send(request, response, token, keep ? Math.toIntExact(SignInTokens.LIFE.toSeconds()) : -1);
  }

  /** Makes the browser forget its token. */
  public void clear(HttpServletRequest request, HttpServletResponse response) {
    send(request, response, "", 0);
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, String token, int maxAge) {
    Cookie cookie = new Cookie(NAME, token);
    // public pages never get it, so they can stay the same for everybody
    cookie.setPath(request.getContextPath() + AdminArea.PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure() || settings.baseUrl().startsWith("https:"));
    // Lax and not Strict: a link in a colleague's mail must not look like being signed out
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(maxAge);
    response.addCookie(cookie);
  }
}
