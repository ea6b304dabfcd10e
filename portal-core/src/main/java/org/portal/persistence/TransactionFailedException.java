package org.portal.persistence;

import java.io.Serial;

/** Thrown when a transaction can't be begun or committed; nothing of it has been stored. */
public final class TransactionFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean atBeginning;

  TransactionFailedException(String step, boolean atBeginning, Throwable cause) {
    super("The transaction could not be " + step + "; nothing of it was stored", cause);
    this.atBeginning = atBeginning;
  }

  /** Whether it failed before any work was done. */
  public boolean atBeginning() {
    return atBeginning;
  }
}
