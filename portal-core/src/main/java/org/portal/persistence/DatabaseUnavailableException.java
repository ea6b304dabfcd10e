package org.portal.persistence;

import java.io.Serial;

/** Thrown when the database does not answer; pages are then shown from the cache. */
public final class DatabaseUnavailableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public DatabaseUnavailableException(Throwable cause) {
    super("The database does not answer", cause);
  }
}
