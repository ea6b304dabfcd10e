package org.portal.module.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.LongSupplier;

/**
 * How many faults a module may have. It is used up when, within {@value #WINDOW_SECONDS} seconds,
 * {@value #FAULTS} calls have failed and these are most of its calls; or when its last {@value
 * #FAULTS} calls have failed, however long ago the first of them was. So one odd address can't take
 * a busy module out, one that has broken is out soon, and one that is hardly visited is noticed.
 */
public final class FaultBudget {

  static final int FAULTS = 8;
  static final int WINDOW_SECONDS = 60;
  private static final int MOST_KEPT = 1_000;

  private final LongSupplier nanoTime;
  private final Deque<Call> calls = new ArrayDeque<>();

  public FaultBudget() {
    this(System::nanoTime);
  }

  FaultBudget(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Counts a call that went well. */
  public synchronized void succeeded() {
    add(false);
  }

  /**
   * Counts a fault.
   *
   * @return whether the budget is used up
   */
  public synchronized boolean failed() {
    add(true);
    return isUsedUp();
  }

  /** Begins with a clean slate. */
  public synchronized void clear() {
    calls.clear();
  }

  private boolean isUsedUp() {
    long faults = calls.stream().filter(Call::fault).count();
    return faults >= FAULTS && (faults * 2 > calls.size() || lastOnesAreFaults());
  }

  private boolean lastOnesAreFaults() {
    Iterator<Call> newestFirst = calls.descendingIterator();
    for (int count = 0; count < FAULTS; count++) {
      if (!newestFirst.hasNext() || !newestFirst.next().fault()) {
        return false;
      }
    }
    return true;
  }

  private void add(boolean fault) {
    long now = nanoTime.getAsLong();
    calls.addLast(new Call(now, fault));
    while (calls.size() > MOST_KEPT || (calls.size() > FAULTS && isOld(calls.getFirst(), now))) {
      calls.removeFirst();
    }
  }

  private static boolean isOld(Call call, long now) {
    return now - call.at() > WINDOW_SECONDS * 1_000_000_000L;
  }

  private record Call(long at, boolean fault) {}
}
