package org.portal.delivery.internal;

import java.io.Serial;

/** Thrown when a page is larger than pages may be; nothing of it is kept or sent. */
final class PageTooLargeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A page of so many bytes, or more.
   *
   * @param most how many are allowed
   */
  PageTooLargeException(long bytes, long most) {
    super(
        "the page has %d kB or more; %d kB are allowed. Show less on it, or in several pages"
            .formatted(bytes / 1024, most / 1024));
  }
}
