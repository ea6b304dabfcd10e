package org.portal.operation.internal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleStatus;
import org.portal.operation.PortalState;

/**
 * Lets the node's own tools ask which content modules have, switch them, and delete their content.
 * For everybody else there is nothing at this address.
 */
@WebServlet(urlPatterns = "/health/modules")
public class ModuleControlServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient PortalState state;
  @Inject private transient ModuleRegistry registry;
  @Inject private transient ModuleContent content;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!InternalRequests.allows(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!state.isStarted()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (request.getMethod().equals("POST")) {
      response.setStatus(change(request));
    } else {
      show(response);
    }
  }

  private void show(HttpServletResponse response) throws IOException {
    JsonArrayBuilder modules = Json.createArrayBuilder();
    for (ModuleStatus module : registry.modules()) {
      modules.add(
          Json.createObjectBuilder()
              .add("id", module.id())
              .add("version", module.version())
              .add("state", module.state().name())
              .add("reason", module.reason())
              .add("items", content.count(module)));
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(modules.build().toString());
  }

  private int change(HttpServletRequest request) throws IOException {
    ModuleStatus module = registry.module(parameter(request, "id")).orElse(null);
    if (module == null) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    switch (parameter(request, "action")) {
      case "enable" -> registry.switchTo(module.id(), true);
      case "disable" -> registry.switchTo(module.id(), false);
      case "purge" -> content.purge(module, Path.of(parameter(request, "file")));
      default -> {
        return HttpServletResponse.SC_BAD_REQUEST;
      }
    }
    return HttpServletResponse.SC_NO_CONTENT;
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
