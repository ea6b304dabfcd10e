package org.portal.security;

/** What may be wrong with a new password. */
public enum PasswordFault {
  /** Fewer than 12 characters. */
  TOO_SHORT,
  /** More than 256 characters. */
  TOO_LONG,
  /** Among the first that are tried. */
  COMMON,
  /** Little more than the account's own name. */
  NAME
}
