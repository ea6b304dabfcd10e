package org.portal.delivery.internal;

import java.io.Serial;

/** Thrown when a view can't be rendered. */
final class ViewFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ViewFailedException(String view, String reason, Throwable cause) {
    super("The view " + view + " could not be rendered: " + reason, cause);
  }
}
