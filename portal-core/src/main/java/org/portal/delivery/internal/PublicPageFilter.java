package org.portal.delivery.internal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.OptionalInt;
import org.portal.delivery.Exchange;
import org.portal.delivery.PublicDelivery;

/**
 * Takes the requests for public pages; everything else goes its own way, and what fails there is
 * shown in the portal's layout too. The first of all filters, by its place in {@code web.xml}.
 */
@WebFilter(filterName = "public-pages", urlPatterns = "/*")
public class PublicPageFilter extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final System.Logger LOGGER = System.getLogger(PublicPageFilter.class.getName());

  private static final List<String> ELSEWHERE =
      List.of("/assets/", "/admin/", "/health/", "/jakarta.faces.resource/");

  /** What among these reads or writes data. */
  private static final List<String> WITH_DATA = List.of("/admin/", "/api/");

  @Inject private transient PublicDelivery delivery;
  @Inject private transient ErrorPages errors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.addTo(response);
    String path = request.getRequestURI() + "/";
    if (LauncherWishes.hold().isPresent() && WITH_DATA.stream().anyMatch(path::startsWith)) {
      errors.later(new Exchange(request, response, ""));
    } else if (ELSEWHERE.stream().anyMatch(path::startsWith)) {
      elsewhere(request, response, chain);
    } else {
      delivery.deliver(request, response);
    }
  }

  private void elsewhere(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    PostponedError answer = new PostponedError(response);
    OptionalInt error;
    try {
      chain.doFilter(request, answer);
      error = answer.status();
    } catch (ServletException | RuntimeException failure) {
      LOGGER.log(System.Logger.Level.ERROR, request.getRequestURI() + " failed", failure);
      error = OptionalInt.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
    if (error.isPresent() && !response.isCommitted()) {
      response.resetBuffer();
      errors.status(new Exchange(request, response, ""), error.getAsInt());
    }
  }
}
