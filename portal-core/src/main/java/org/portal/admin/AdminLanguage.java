package org.portal.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/** The language of the administration: the one that was chosen, or else the browser's. */
@Named
@RequestScoped
public class AdminLanguage {

  /** The cookie that holds the chosen language. */
  public static final String COOKIE = "portal-admin-language";

  @Inject private HttpServletRequest request;
  @Inject private Localization localization;

  private PortalLocale current;

  @PostConstruct
  void choose() {
    current = chosen().or(this::ofBrowser).orElseGet(() -> localization.locales().get(0));
  }

  /** The language of this request's pages. */
  public PortalLocale current() {
    return current;
  }

  /** The language as Faces wants it. */
  public Locale getLocale() {
    return current.toLocale();
  }

  private Optional<PortalLocale> chosen() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> localization.locale(tag).stream())
        .findFirst();
  }

  private Optional<PortalLocale> ofBrowser() {
    return request.getHeader("Accept-Language") == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .flatMap(locale -> localization.locale(locale.getLanguage()).stream())
            .findFirst();
  }
}
