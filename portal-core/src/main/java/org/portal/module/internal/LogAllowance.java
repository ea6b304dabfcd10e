package org.portal.module.internal;

import java.util.function.LongSupplier;

/**
 * How much is written into the log of one module's faults: in each minute the first {@value
 * #TRACES} with their traces, then lines up to {@value #LINES}, then nothing but their number.
 */
public final class LogAllowance {

  static final int TRACES = 3;
  static final int LINES = 20;
  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final LongSupplier nanoTime;
  private long began;
  private int faults;

  public LogAllowance() {
    this(System::nanoTime);
  }

  LogAllowance(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
  }

  /** How much to write of a fault. */
  public enum Words {
    TRACE,
    LINE,
    LAST_LINE,
    NOTHING
  }

  /** Counts a fault, and says how much to write of it. */
  public synchronized Words next() {
    long now = nanoTime.getAsLong();
    if (now - began > MINUTE_NANOS) {
      began = now;
      faults = 0;
    }
    faults++;
    if (faults <= TRACES) {
      return Words.TRACE;
    }
    if (faults < LINES) {
      return Words.LINE;
    }
    return faults == LINES ? Words.LAST_LINE : Words.NOTHING;
  }
}
