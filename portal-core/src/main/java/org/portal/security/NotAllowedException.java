package org.portal.security;

import java.io.Serial;

/** Thrown when somebody tries what their roles do not allow, or has not signed in at all. */
public final class NotAllowedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param wanted the role, or one of the roles, that would allow it
   */
  public NotAllowedException(Role wanted) {
    super("This needs the role \"" + wanted.code() + "\"");
  }
}
