package org.portal.security.internal;

import java.time.Duration;
import java.util.Optional;

/**
 * When failed attempts lead to a pause, and how long it is: each further failure doubles it.
 *
 * @param free the failure at which the first pause begins
 * @param first how long the first pause is
 * @param longest no pause is longer
 */
record PauseRule(int free, Duration first, Duration longest) {

  /** For one name: the longest pause still lets its owner in on the same morning. */
  static final PauseRule OF_NAME = new PauseRule(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

  /** For one address: whole offices share one, and a guesser tries many names from it. */
  static final PauseRule OF_ADDRESS = new PauseRule(20, Duration.ofMinutes(1), Duration.ofHours(1));

  /** After so much time without a failure the count begins again. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  private static final int MOST_DOUBLINGS = 20;

  /** The pause that the latest of so many failures leads to. */
  Optional<Duration> after(int failures) {
    if (failures < free) {
      return Optional.empty();
    }
    Duration pause = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return Optional.of(pause.compareTo(longest) > 0 ? longest : pause);
  }

  /** How many more failures there may be before a pause. */
  int left(int failures) {
    return Math.max(0, free - failures);
  }
}
