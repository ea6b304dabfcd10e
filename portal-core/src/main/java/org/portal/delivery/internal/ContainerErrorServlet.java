package org.portal.delivery.internal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.portal.delivery.Exchange;

/** Shows what the container reports as an error in the portal's own layout. */
@WebServlet(ContainerErrorServlet.PATH)
public class ContainerErrorServlet extends HttpServlet {

  /** Named as the error page in {@code web.xml}; no visitor reaches it directly. */
  static final String PATH = "/container-error";

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient ErrorPages errors;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean reported =
        request.getDispatcherType() == DispatcherType.ERROR && status instanceof Integer;
    SecurityHeaders.addTo(response);
    errors.status(
        new Exchange(request, response, ""),
        reported ? (Integer) status : HttpServletResponse.SC_NOT_FOUND);
  }
}
