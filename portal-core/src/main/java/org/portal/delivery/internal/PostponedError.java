package org.portal.delivery.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.OptionalInt;

/**
 * Keeps the error that a page reports instead of handing it to the server, which would send its own
 * report below the portal's error page, in one answer.
 */
final class PostponedError extends HttpServletResponseWrapper {

  private OptionalInt status = OptionalInt.empty();

  PostponedError(HttpServletResponse response) {
    super(response);
  }

  /** The status that was reported; empty if none was. */
  OptionalInt status() {
    return status;
  }

  @Override
  public void sendError(int reported) {
    if (isCommitted()) {
      throw new IllegalStateException("The answer has been sent already");
    }
    resetBuffer();
    status = OptionalInt.of(reported);
  }

  @Override
  public void sendError(int reported, String message) {
    sendError(reported);
  }

  /** As the specification has it: an error ends the answer. */
  @Override
  public boolean isCommitted() {
    return status.isPresent() || super.isCommitted();
  }
}
