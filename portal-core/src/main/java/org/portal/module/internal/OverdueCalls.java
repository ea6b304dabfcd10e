package org.portal.module.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * The calls into a module that are under way, and those among them whose time is up. Each of these
 * holds a thread; a module that has {@value #MOST} of them is called no more until one ends.
 */
public final class OverdueCalls {

  static final int MOST = 4;

  /** Calls that begin within this time were made for one page; slow together, they count once. */
  static final Duration TOGETHER = Duration.ofMillis(500);

  /** A slow call ends a little late; one that does not end within this time hangs. */
  static final Duration GRACE = Duration.ofSeconds(2);

  private final Set<Call> underWay = ConcurrentHashMap.newKeySet();
  private final LongSupplier nanoTime;

  public OverdueCalls() {
    this(System::nanoTime);
  }

  OverdueCalls(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Whether there are as many as there may be. */
  public boolean areTooMany() {
    return count() >= MOST;
  }

  /** How many calls have not ended although their time is up. */
  public int count() {
    return (int) underWay.stream().filter(Call::isOverdue).count();
  }

  /**
   * Begins to watch a call.
   *
   * @param what what is being done
   * @param limit how long it may take
   */
  public Call begin(String what, Duration limit) {
    Call call = new Call(what, nanoTime.getAsLong(), limit);
    underWay.add(call);
    return call;
  }

  /** Marks the calls whose time is up by now; hands back those that were not marked before. */
  public List<Call> newlyOverdue() {
    long now = nanoTime.getAsLong();
    return underWay.stream()
        .filter(call -> now - call.begunAt > call.limit.toNanos())
        .filter(Call::timeIsUp)
        .toList();
  }

  /**
   * What hangs, if calls that were begun at two moments or more have not ended although the time of
   * the first was up long ago: one slow page is not enough.
   */
  public Optional<String> hanging() {
    List<Call> overdue = new ArrayList<>(underWay.stream().filter(Call::isOverdue).toList());
    overdue.sort(Comparator.comparingLong(call -> call.begunAt));
    if (overdue.isEmpty()) {
      return Optional.empty();
    }
    Call first = overdue.get(0);
    Call last = overdue.get(overdue.size() - 1);
    boolean severalMoments = last.begunAt - first.begunAt > TOGETHER.toNanos();
    long late = nanoTime.getAsLong() - first.begunAt - first.limit.toNanos();
    return severalMoments && late > GRACE.toNanos() ? Optional.of(first.what) : Optional.empty();
  }

  /** One call; it may end and its time may be up in any order, at the same moment even. */
  public final class Call {

    private final AtomicBoolean overdue = new AtomicBoolean();
    private final String what;
    private final long begunAt;
    private final Duration limit;

    private Call(String what, long begunAt, Duration limit) {
      this.what = what;
      this.begunAt = begunAt;
      this.limit = limit;
    }

    /** What is being done. */
    public String what() {
      return what;
    }

    /** How long it may take. */
    public Duration limit() {
      return limit;
    }

    /**
     * Its time is up.
     *
     * @return whether this is said for the first time
     */
    public boolean timeIsUp() {
      return overdue.compareAndSet(false, true);
    }

    /** Whether its time has been up, ended or not. */
    public boolean isOverdue() {
      return overdue.get();
    }

    /** It has ended, in time or not. */
    public void ended() {
      underWay.remove(this);
    }

    /** How long it has taken so far. */
    public Duration taken() {
      return Duration.ofNanos(nanoTime.getAsLong() - begunAt);
    }
  }
}
