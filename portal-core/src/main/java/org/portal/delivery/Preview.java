package org.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.portal.delivery.internal.PageMaker;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;
import org.portal.settings.PortalSettings;

/** Makes pages as visitors will see them, past the cache: nothing of them is kept. */
@ApplicationScoped
public class Preview {

  @Inject private PageMaker maker;
  @Inject private PortalSettings settings;

  /**
   * Makes the bytes of a page.
   *
   * @param request the request that is being answered
   * @param response its answer, to which nothing is written
   * @param page what visitors would ask for
   * @param handler makes the page, inside one transaction
   * @return HTML in UTF-8
   * @throws RuntimeException if the page can't be made
   */
  public byte[] page(
      HttpServletRequest request,
      HttpServletResponse response,
      PageRequest page,
      Supplier<ViewPage> handler) {
    return maker.preview(new Exchange(request, response, page.baseUrl()), page, handler);
  }

  /** Scheme and host of absolute addresses, as the portal knows them or the request says. */
  public String baseUrl(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return settings.baseUrl().isEmpty()
        ? url.substring(0, url.length() - request.getRequestURI().length())
        : settings.baseUrl();
  }
}
