package org.portal.module.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The calls into a module that have not ended although their time is up. Each holds a thread; a
 * module that has {@value #MOST} of them is called no more until one ends, so that it can't use up
 * the threads of all the others.
 */
public final class OverdueCalls {

  static final int MOST = 4;

  private final AtomicInteger count = new AtomicInteger();

  /** Whether there are as many as there may be. */
  public boolean areTooMany() {
    return count.get() >= MOST;
  }

  /** Begins to watch a call. */
  public Call begin() {
    return new Call();
  }

  /** One call; it may end and its time may be up in any order, at the same moment even. */
  public final class Call {

    private final AtomicBoolean first = new AtomicBoolean(true);

    private Call() {}

    /** Its time is up. */
    public void timeIsUp() {
      if (first.getAndSet(false)) {
        count.incrementAndGet();
      }
    }

    /** It has ended, in time or not. */
    public void ended() {
      if (!first.getAndSet(false)) {
        count.decrementAndGet();
      }
    }
  }
}
