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
import org.portal.delivery.PublicDelivery;

/** Takes the requests for public pages; everything else goes its own way. */
@WebFilter(filterName = "public-pages", urlPatterns = "/*")
public class PublicPageFilter extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final List<String> ELSEWHERE =
      List.of("/assets/", "/admin/", "/health/", "/jakarta.faces.resource/", "/api/");

  @Inject private transient PublicDelivery delivery;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.addTo(response);
    String path = request.getRequestURI() + "/";
    if (ELSEWHERE.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
    } else {
      delivery.deliver(request, response);
    }
  }
}
