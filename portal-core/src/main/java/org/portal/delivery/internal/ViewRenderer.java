package org.portal.delivery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.portal.delivery.Exchange;
import org.portal.layout.PageViews;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Renders a page's view to bytes, so that a fault on the way has sent nothing yet. */
@ApplicationScoped
public class ViewRenderer {

  @Inject private PageViews views;

  /**
   * Renders.
   *
   * @throws ViewFailedException if the view can't be rendered
   */
  public byte[] render(Exchange exchange, PageRequest request, ViewPage page) {
    HttpServletRequest servletRequest = new ViewRequest(exchange.request());
    servletRequest.setAttribute("page", views.page(request, page));
    servletRequest.setAttribute("portal", views.portal(request, page));
    servletRequest.setAttribute("text", views.texts(request.locale()));
    servletRequest.setAttribute("model", page.model());
    BufferedAnswer buffer = new BufferedAnswer(exchange.response());
    try {
      exchange.request().getRequestDispatcher(page.view()).forward(servletRequest, buffer);
      if (buffer.failedStatus() >= 400) {
        throw new ViewFailedException(page.view(), "it answered " + buffer.failedStatus(), null);
      }
      return buffer.bytes();
    } catch (ServletException failure) {
      Throwable cause = failure.getRootCause() == null ? failure : failure.getRootCause();
      throw new ViewFailedException(page.view(), String.valueOf(cause.getMessage()), cause);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
