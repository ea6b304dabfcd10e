package org.portal.module.internal;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A number of places, so that one module can't take all that is there for everybody. Who finds none
 * may wait for a moment, and only so many may wait.
 */
public final class Bulkhead {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition left = lock.newCondition();
  private final int most;
  private final int mostWaiting;
  private int inside;
  private int waiting;

  /**
   * A bulkhead.
   *
   * @param most how many places there are
   * @param mostWaiting how many may wait for one
   */
  public Bulkhead(int most, int mostWaiting) {
    this.most = most;
    this.mostWaiting = mostWaiting;
  }

  /**
   * Takes a place.
   *
   * @param narrowed how many places there are just now, if fewer than usual
   * @param patience how long to wait for one
   * @return whether there was one; then {@link #leave} gives it back
   */
  public boolean enter(int narrowed, Duration patience) {
    lock.lock();
    try {
      long rest = patience.toNanos();
      int places = Math.min(most, narrowed);
      if (inside >= places && waiting >= mostWaiting) {
        return false;
      }
      waiting++;
      try {
        while (inside >= places && rest > 0) {
          rest = left.awaitNanos(rest);
        }
      } finally {
        waiting--;
      }
      if (inside >= places) {
        return false;
      }
      inside++;
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Gives a place back. */
  public void leave() {
    lock.lock();
    try {
      inside--;
      left.signal();
    } finally {
      lock.unlock();
    }
  }

  /** How many places are taken. */
  public int inside() {
    lock.lock();
    try {
      return inside;
    } finally {
      lock.unlock();
    }
  }
}
