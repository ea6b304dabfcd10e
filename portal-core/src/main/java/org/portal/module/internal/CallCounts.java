package org.portal.module.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.portal.module.ModuleFigures;

/** Counts the calls into one module: how many, how long, how much memory. */
public final class CallCounts {

  private static final int MINUTES = 60;
  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final LongSupplier nanoTime;
  private final long[] upTo = new long[ModuleFigures.BOUNDS.size() + 1];
  private final Deque<long[]> minutes = new ArrayDeque<>();
  private long calls;
  private long faults;
  private long overdue;
  private long rejected;
  private long nanos;
  private long allocated;
  private long slowest;
  private long minuteBegan;

  public CallCounts() {
    this(System::nanoTime);
  }

  CallCounts(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.minuteBegan = nanoTime.getAsLong();
    minutes.addLast(new long[2]);
  }

  /**
   * A call has ended, well or not.
   *
   * @param taken how long it took
   * @param allocatedBytes the memory it asked for
   */
  public synchronized void ended(Duration taken, long allocatedBytes) {
    calls++;
    nanos += taken.toNanos();
    allocated += allocatedBytes;
    slowest = Math.max(slowest, taken.toMillis());
    for (int place = 0; place < ModuleFigures.BOUNDS.size(); place++) {
      if (taken.toMillis() <= ModuleFigures.BOUNDS.get(place)) {
        upTo[place]++;
      }
    }
    upTo[ModuleFigures.BOUNDS.size()]++;
    thisMinute()[0]++;
  }

  /** A call failed or took too long, or what it answered is faulty. */
  public synchronized void failed() {
    faults++;
    thisMinute()[1]++;
  }

  /** A call took longer than it may. */
  public synchronized void overdue() {
    overdue++;
  }

  /** A call was not made. */
  public synchronized void rejected() {
    rejected++;
  }

  /**
   * The figures now.
   *
   * @param running calls under way
   * @param hanging calls among them that should have ended
   */
  public synchronized ModuleFigures figures(int running, int hanging) {
    thisMinute();
    List<Long> bounds = new ArrayList<>();
    for (long count : upTo) {
      bounds.add(count);
    }
    return new ModuleFigures(
        calls,
        faults,
        overdue,
        rejected,
        running,
        hanging,
        nanos / 1_000_000,
        allocated,
        slowest,
        bounds,
        minutes.stream().map(minute -> new ModuleFigures.Minute(minute[0], minute[1])).toList());
  }

  private long[] thisMinute() {
    long passed = (nanoTime.getAsLong() - minuteBegan) / MINUTE_NANOS;
    for (long minute = 0; minute < Math.min(passed, MINUTES); minute++) {
      minutes.addLast(new long[2]);
      if (minutes.size() > MINUTES) {
        minutes.removeFirst();
      }
    }
    minuteBegan += passed * MINUTE_NANOS;
    return minutes.getLast();
  }
}
