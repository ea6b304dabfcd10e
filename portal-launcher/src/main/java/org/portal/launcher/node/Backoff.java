package org.portal.launcher.node;

import java.time.Duration;

/** Growing pauses between attempts: each twice the one before, up to a longest one. */
final class Backoff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  /** Begins with {@code first} and never exceeds {@code longest}. */
  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** The pause before the next attempt. */
  Duration next() {
    Duration pause = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) > 0 ? longest : doubled;
    return pause;
  }

  /** Begins again with the shortest pause. */
  void reset() {
    next = first;
  }
}
