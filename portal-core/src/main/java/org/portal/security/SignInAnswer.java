package org.portal.security;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of an attempt to sign in. It is the same for a wrong password and for a name that no
 * account has.
 *
 * @param outcome what came of it
 * @param attemptsLeft how many more failures there may be before a pause
 * @param pausedUntil when the next attempt is possible, if there is a pause; UTC
 */
public record SignInAnswer(Outcome outcome, int attemptsLeft, Optional<Instant> pausedUntil) {

  /** What came of it. */
  public enum Outcome {
    SIGNED_IN,
    /** Name and password do not belong together. */
    REFUSED,
    /** There was a pause, so nothing was looked at. */
    PAUSED
  }
}
