package org.portal.persistence;

import java.io.Serial;

/** Thrown when the database has been migrated further than this version of the portal knows. */
public final class NewerDatabaseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param owner the core or the module whose tables they are
   * @param version the newest migration that the database has
   */
  public NewerDatabaseException(String owner, String version) {
    super(
        "The tables of \"%s\" were made by a newer release (migration %s)."
            .formatted(owner, version));
  }
}
