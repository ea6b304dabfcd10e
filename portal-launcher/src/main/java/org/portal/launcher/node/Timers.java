package org.portal.launcher.node;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Queue;
import org.portal.launcher.Refusal;

/** What is to be done although nothing happens; used by one thread alone. */
final class Timers {
  private final Queue<Timer> timers =
      new PriorityQueue<>((one, other) -> Long.signum(one.at - other.at));

  /** Something that the node does. */
  @FunctionalInterface
  interface Action {
    /** Does it. */
    void run() throws Refusal, IOException;
  }

  /** One thing to be done. */
  static final class Timer {
    private final long at;
    private final Action action;

    private Timer(long at, Action action) {
      this.at = at;
      this.action = action;
    }
  }

  /** Does something later. */
  Timer after(Duration pause, Action action) {
    Timer timer = new Timer(System.nanoTime() + pause.toNanos(), action);
    timers.add(timer);
    return timer;
  }

  /** Does not do it after all. */
  void cancel(Timer timer) {
    timers.remove(timer);
  }

  /** How many nanoseconds are left until something is to be done. */
  OptionalLong nanosLeft() {
    Timer next = timers.peek();
    return next == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, next.at - System.nanoTime()));
  }

  /** Does what is due. */
  void runDue() throws Refusal, IOException {
    while (!timers.isEmpty() && timers.peek().at - System.nanoTime() <= 0) {
      timers.remove().action.run();
    }
  }
}
