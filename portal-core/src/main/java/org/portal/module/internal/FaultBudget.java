package org.portal.module.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.LongSupplier;

/**
 * How many faults a module may have: fewer than {@value #FAULTS} within {@value #WINDOW_SECONDS}
 * seconds; more only while they are at most half of its calls and never {@value #FAULTS} in a row,
 * so that one odd address can't take a busy module out, and one that has broken is out soon.
 */
public final class FaultBudget {

  static final int FAULTS = 8;
  static final int WINDOW_SECONDS = 60;

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
    while (calls.size() > 1_000 || now - calls.getFirst().at() > WINDOW_SECONDS * 1_000_000_000L) {
      calls.removeFirst();
    }
  }

  private record Call(long at, boolean fault) {}
}
