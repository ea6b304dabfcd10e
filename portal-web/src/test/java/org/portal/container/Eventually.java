package org.portal.container;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what becomes true by itself, no longer than it has to. */
final class Eventually {

  /** On a quiet machine all this takes less than a second; a busy one is given time. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Eventually() {}

  /**
   * Waits.
   *
   * @throws AssertionError if it does not become true
   */
  static void holds(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(what + " did not become true within " + LONGEST);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
