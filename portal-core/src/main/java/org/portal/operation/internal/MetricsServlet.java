package org.portal.operation.internal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.InetAddress;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;

/**
 * The figures of the modules of this node, in the text format of Prometheus. Only programs on the
 * same machine that come directly may read them: they are nobody else's business.
 */
@WebServlet(urlPatterns = "/health/metrics")
public class MetricsServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient ModuleRegistry registry;
  @Inject private transient FaultGuard guard;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromHere(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.getWriter().write(MetricsText.of(registry.modules(), guard::figures));
  }

  private static boolean isFromHere(HttpServletRequest request) throws IOException {
    return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null;
  }
}
