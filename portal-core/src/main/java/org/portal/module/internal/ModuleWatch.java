package org.portal.module.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.portal.module.ModuleFault;
import org.portal.module.ModuleFigures;
import org.portal.persistence.StatementCount;

/** What the guard knows of one module: its calls, its faults, its places, its pauses. */
public final class ModuleWatch {

  /** Calls of one module at the same time; each has a thread. */
  static final int MOST_CALLS = 16;

  /** Requests for pages of one module that are being answered; the server has 200 threads. */
  static final int MOST_REQUESTS = 48;

  private final Bulkhead calls = new Bulkhead(MOST_CALLS, MOST_REQUESTS);
  private final Bulkhead requests = new Bulkhead(MOST_REQUESTS, 0);
  private final OverdueCalls overdue = new OverdueCalls();
  private final FaultBudget budget = new FaultBudget();
  private final CallCounts counts = new CallCounts();
  private final LogAllowance log = new LogAllowance();
  private final Rest rest = new Rest();
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private volatile ModuleFault lastFault;
  private volatile String suspicion;
  private volatile long probationEnds;
  private volatile boolean onProbation;
  private volatile boolean unproven;

  /**
   * Takes a place for a call.
   *
   * @param what what is being done
   * @param limit how long it may take
   * @param patience how long to wait for a place
   * @return the call, to be {@link #measured}; empty if there is no place
   */
  public Optional<OverdueCalls.Call> begin(String what, Duration limit, Duration patience) {
    boolean hangs = overdue.areTooMany();
    boolean entered =
        !hangs
            && calls.enter(
                unproven ? 1 : MOST_CALLS, overdue.count() > 0 ? Duration.ZERO : patience);
    if (!entered) {
      counts.rejected();
      return Optional.empty();
    }
    return Optional.of(overdue.begin(what, limit));
  }

  /** Gives the place back although the call was not made. */
  public void abandon(OverdueCalls.Call call) {
    call.ended();
    calls.leave();
  }

  /** Takes a place for a request that asks for a page; {@link #leaveRequest} gives it back. */
  public boolean enterRequest() {
    boolean entered = !overdue.areTooMany() && requests.enter(MOST_REQUESTS, Duration.ZERO);
    if (!entered) {
      counts.rejected();
    }
    return entered;
  }

  /** Gives the place of a request back. */
  public void leaveRequest() {
    requests.leave();
  }

  /**
   * Makes the call on this thread.
   *
   * @return what it answered, and what it took
   */
  public <T> Measured<T> measured(OverdueCalls.Call call, Supplier<T> work) {
    long before = ThreadMemory.allocated();
    StatementCount.reset();
    long bytes = 0;
    try {
      T result = work.get();
      bytes = ThreadMemory.allocated() - before;
      return new Measured<>(result, bytes, StatementCount.current());
    } finally {
      bytes = bytes == 0 ? ThreadMemory.allocated() - before : bytes;
      counts.ended(call.taken(), bytes);
      abandon(call);
    }
  }

  /**
   * What a call answered.
   *
   * @param result its answer
   * @param bytes the memory it asked for
   * @param statements the statements it sent
   */
  public record Measured<T>(T result, long bytes, int statements) {}

  /** A call of that name has ended well. */
  public void succeeded(String what) {
    known.add(what);
    budget.succeeded();
    unproven = false;
    if (onProbation && System.nanoTime() - probationEnds > 0) {
      onProbation = false;
      rest.forget();
    }
  }

  /** Whether a call of that name has ended well before; the first one takes longer. */
  public boolean knows(String what) {
    return known.contains(what);
  }

  /**
   * Counts a fault.
   *
   * @return whether the module is to be taken out
   */
  public boolean failed(ModuleFault fault) {
    lastFault = fault;
    counts.failed();
    return budget.failed() || onProbation;
  }

  /** Counts a call that took longer than it may. */
  public void overdue() {
    counts.overdue();
  }

  /** It is to be taken out if it is not the database that is slow. */
  public void suspect(String reason) {
    suspicion = reason;
  }

  /** Why it is to be taken out, unless the database is slow. */
  public Optional<String> suspicion() {
    return Optional.ofNullable(suspicion);
  }

  /** The suspicion was looked into. */
  public void clearSuspicion() {
    suspicion = null;
  }

  /** The calls under way. */
  public OverdueCalls calls() {
    return overdue;
  }

  /** How much to write into the log. */
  public LogAllowance log() {
    return log;
  }

  /** When it is to be tried again, if it is taken out now. */
  public Instant nextTrial() {
    return Instant.now().plus(rest.take());
  }

  /** It has been taken out: old faults are forgiven when it comes back. */
  public void takenOut() {
    budget.clear();
    suspicion = null;
  }

  /** It comes back, one call first; with the first fault it is out again. */
  public void comeBack() {
    probationEnds = System.nanoTime() + Rest.PROBATION.toNanos();
    unproven = true;
    onProbation = true;
  }

  /** An administrator has it tried again: nothing of before counts. */
  public void forgive() {
    budget.clear();
    suspicion = null;
    onProbation = false;
    unproven = false;
    rest.forget();
  }

  /** Its last fault, if there was one. */
  public Optional<ModuleFault> lastFault() {
    return Optional.ofNullable(lastFault);
  }

  /** Its figures now. */
  public ModuleFigures figures() {
    return counts.figures(calls.inside(), overdue.count());
  }
}
