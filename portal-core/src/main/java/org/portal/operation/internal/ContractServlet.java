package org.portal.operation.internal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.portal.operation.PortalState;

/**
 * Says what there is to be tried in this portal: modules, sections, routes and a sample address of
 * each. For the node's own tools alone; for everybody else there is nothing at this address.
 */
@WebServlet(urlPatterns = "/health/contract")
public class ContractServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient PortalState state;
  @Inject private transient ContractDescription description;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!InternalRequests.allows(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!state.isStarted()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(description.json().toString());
  }
}
