package org.portal.module.internal;

import java.time.Duration;

/**
 * How long a module that was taken out rests before it is tried again: {@link #FIRST}, and twice as
 * long after each trial that fails, up to {@link #LONGEST}. A module that has been well for {@link
 * #PROBATION} begins anew.
 */
public final class Rest {

  /** The first pause. */
  public static final Duration FIRST = Duration.ofSeconds(10);

  static final Duration LONGEST = Duration.ofMinutes(40);

  /** How long a module that came back must go without a fault. */
  static final Duration PROBATION = Duration.ofSeconds(60);

  private Duration next = FIRST;

  /** The pause that begins now; the one after it is twice as long. */
  public Duration take() {
    Duration taken = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return taken;
  }

  /** The module is well: the next pause is the first one again. */
  public void forget() {
    next = FIRST;
  }
}
