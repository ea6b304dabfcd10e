package org.portal.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.portal.module.internal.FaultBudget;
import org.portal.module.internal.Faults;
import org.portal.module.internal.OverdueCalls;

/**
 * Stands around every call from the core into a module: it catches what the module throws, counts
 * it under the module's name, and takes the module out when it fails too often. What a visitor sees
 * instead is the caller's business.
 */
@ApplicationScoped
public class FaultGuard {

  private static final System.Logger LOGGER = System.getLogger(FaultGuard.class.getName());
  private static final int THREADS = 32;

  private final Map<String, FaultBudget> budgets = new ConcurrentHashMap<>();
  private final Map<String, OverdueCalls> overdue = new ConcurrentHashMap<>();

  @Inject private ModuleRegistry registry;
  @Inject private RequestContextController requestContext;

  @Resource private ManagedThreadFactory threads;

  private ExecutorService executor;

  /**
   * Calls into a module on this thread.
   *
   * @param moduleId the module
   * @param what what is being done, for the log and the administrator, for example {@code "page
   *     news/{category}"}
   * @param call the call
   * @return what the module returned
   * @throws ModuleFaultException if the module threw; exceptions of the portal's own that say
   *     something of the request ({@code BadParameterException}) pass through, and so does a
   *     database that is not there
   */
  public <T> T call(String moduleId, String what, Supplier<T> call) {
    try {
      T result = call.get();
      budget(moduleId).succeeded();
      return result;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
      throw asThrown(moduleId, what, fault);
    }
  }

  /**
   * Calls into a module on a thread of the guard's own, with a time limit.
   *
   * @param moduleId the module
   * @param what what is being done
   * @param limit how long the answer may take; a call that takes longer goes on, unheard
   * @param call the call
   * @return what the module will have returned; empty if it threw, took too long, no thread was
   *     free or too many earlier calls have not ended; never fails
   */
  public <T> CompletableFuture<Optional<T>> ask(
      String moduleId, String what, Duration limit, Supplier<T> call) {
    OverdueCalls overdueCalls = overdue.computeIfAbsent(moduleId, id -> new OverdueCalls());
    if (overdueCalls.areTooMany()) {
      recordSlow(moduleId, what + ": earlier calls have not ended yet");
      return CompletableFuture.completedFuture(Optional.empty());
    }
    CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
    OverdueCalls.Call watched = overdueCalls.begin();
    try {
      executor()
          .execute(
              () -> {
                try {
                  answer.complete(answer(moduleId, what, call));
                } finally {
                  watched.ended();
                }
              });
    } catch (RejectedExecutionException busy) {
      LOGGER.log(System.Logger.Level.WARNING, "{0}: no thread was free for {1}", moduleId, what);
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return answer
        .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            slow -> {
              // no interrupt: inside H2 it would close the database file for everybody
              watched.timeIsUp();
              recordSlow(moduleId, "%s: no answer within %d ms".formatted(what, limit.toMillis()));
              return Optional.empty();
            });
  }

  private <T> Optional<T> answer(String moduleId, String what, Supplier<T> call) {
    boolean activated = requestContext.activate();
    try {
      T result = call.get();
      budget(moduleId).succeeded();
      return Optional.ofNullable(result);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
      record(moduleId, what, fault);
      return Optional.empty();
    } finally {
      if (activated) {
        requestContext.deactivate();
      }
    }
  }

  /**
   * Counts a fault that showed elsewhere, for example while a module's page was being rendered.
   *
   * @return the exception to throw
   */
  public RuntimeException asThrown(String moduleId, String what, Throwable fault) {
    Optional<RuntimeException> passing = Faults.passing(fault);
    if (passing.isPresent()) {
      return passing.get();
    }
    record(moduleId, what, fault);
    return new ModuleFaultException(moduleId, what, fault);
  }

  private void record(String moduleId, String what, Throwable fault) {
    if (Faults.passing(fault).isPresent()) {
      return;
    }
    String reason = what + ": " + Faults.describe(fault);
    LOGGER.log(System.Logger.Level.WARNING, "Module " + moduleId + " failed, " + what, fault);
    count(moduleId, reason);
  }

  private void recordSlow(String moduleId, String reason) {
    LOGGER.log(System.Logger.Level.WARNING, "Module {0} is slow, {1}", moduleId, reason);
    count(moduleId, reason);
  }

  /** A module that is taken out begins with a clean slate when it is tried again. */
  private void count(String moduleId, String reason) {
    if (budget(moduleId).failed()) {
      budgets.remove(moduleId);
      registry.takeOut(moduleId, reason);
    }
  }

  private FaultBudget budget(String moduleId) {
    return budgets.computeIfAbsent(moduleId, id -> new FaultBudget());
  }

  private synchronized ExecutorService executor() {
    if (executor == null) {
      executor =
          new ThreadPoolExecutor(
              0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }
    return executor;
  }

  @PreDestroy
  synchronized void stop() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
