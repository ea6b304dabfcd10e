package org.portal.launcher.check.migration;

/** Thrown where a script is not what the check can read; says what stands there. */
final class UnreadableSqlException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableSqlException(String what) {
    super(what);
  }
}
