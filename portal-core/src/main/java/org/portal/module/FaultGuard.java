package org.portal.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.portal.module.internal.Faults;
import org.portal.module.internal.GuardThreads;
import org.portal.module.internal.LogAllowance;
import org.portal.module.internal.ModuleWatch;
import org.portal.module.internal.OverdueCalls;
import org.portal.persistence.Database;

/**
 * Stands around every call from the core into a module: it gives the module so many threads and so
 * much time, catches what it throws, counts, and takes the module out when it fails too often or
 * hangs. Taken out, it is tried again after a pause, by itself. What a visitor sees instead is the
 * caller's business.
 */
@ApplicationScoped
public class FaultGuard {

  /** How long a page may take. */
  private static final Duration PAGE = Duration.ofSeconds(4);

  /** The first time classes are loaded and queries prepared. */
  private static final Duration FIRST_PAGE = Duration.ofSeconds(7);

  /** How long a call for a page waits for a place; that is enough when many come at once. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** What a call for a visitor may ask for; larger ones are faults. */
  private static final long MOST_BYTES = 512L * 1024 * 1024;

  private static final int MOST_STATEMENTS = 500;

  /** Calls that may take longer are not for visitors, and may ask for more. */
  private static final Duration LONGEST_FOR_VISITORS = Duration.ofSeconds(15);

  private static final Duration DATABASE_ANSWERS = Duration.ofSeconds(1);

  private static final System.Logger LOGGER = System.getLogger(FaultGuard.class.getName());

  private final Map<String, ModuleWatch> watches = new ConcurrentHashMap<>();

  @Inject private ModuleRegistry registry;
  @Inject private GuardThreads threads;
  @Inject private Database database;
  @Resource private ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> looking;

  /** Begins to look after the modules; called once when the portal starts. */
  public synchronized void start() {
    looking = scheduler.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
  }

  /** How long a page of that name may take; the first one longer than others. */
  public Duration pageLimit(String moduleId, String what) {
    return hasAnswered(moduleId, what) ? PAGE : FIRST_PAGE;
  }

  /** Whether a call of that name has ended well on this node; the first one takes longer. */
  public boolean hasAnswered(String moduleId, String what) {
    return watch(moduleId).knows(what);
  }

  /**
   * Calls into a module on a thread of the guard's own and waits for the answer.
   *
   * @param moduleId the module
   * @param what what is being done, for the log and the administrator, for example {@code "page
   *     news/{category}"}
   * @param limit how long the answer may take; a call that takes longer goes on, unheard
   * @param call the call
   * @return what the module returned
   * @throws ModuleFaultException if the module threw or gave no answer in time; exceptions of the
   *     portal's own that say something of the request ({@code BadParameterException}) pass
   *     through, and so does a database that is not there
   * @throws ModuleBusyException if too many calls are under way
   */
  public <T> T call(String moduleId, String what, Duration limit, Supplier<T> call) {
    ModuleWatch watch = watch(moduleId);
    OverdueCalls.Call begun =
        watch
            .begin(what, limit, PATIENCE)
            .orElseThrow(() -> new ModuleBusyException(moduleId, what));
    CompletableFuture<T> answer;
    try {
      answer = started(moduleId, watch, begun, call);
    } catch (RejectedExecutionException busy) {
      throw new ModuleBusyException(moduleId, what);
    }
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      timeIsUp(moduleId, begun);
      throw ModuleFaultException.late(moduleId, what);
    } catch (ExecutionException failure) {
      throw asThrown(moduleId, what, failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ModuleBusyException(moduleId, what);
    }
  }

  /**
   * Calls into a module on a thread of the guard's own, without waiting.
   *
   * @param moduleId the module
   * @param what what is being done
   * @param limit how long the answer may take; a call that takes longer goes on, unheard
   * @param call the call
   * @return what the module will have returned; empty if it threw, took too long or was not asked
   *     because too many calls are under way; never fails
   */
  public <T> CompletableFuture<Optional<T>> ask(
      String moduleId, String what, Duration limit, Supplier<T> call) {
    ModuleWatch watch = watch(moduleId);
    Optional<OverdueCalls.Call> begun = watch.begin(what, limit, Duration.ZERO);
    if (begun.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    try {
      return started(moduleId, watch, begun.get(), call)
          .thenApply(Optional::ofNullable)
          .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
          .exceptionally(failure -> without(moduleId, begun.get(), failure));
    } catch (RejectedExecutionException busy) {
      LOGGER.log(System.Logger.Level.WARNING, "{0}: no thread was free for {1}", moduleId, what);
      return CompletableFuture.completedFuture(Optional.empty());
    }
  }

  /**
   * Does something of a module's on this thread, which can't be given up: the rendering of its
   * view. Too many at once are refused, and one that hangs is seen.
   *
   * @throws ModuleFaultException if the module threw
   * @throws ModuleBusyException if too many calls are under way
   */
  public <T> T callHere(String moduleId, String what, Supplier<T> call) {
    ModuleWatch watch = watch(moduleId);
    OverdueCalls.Call begun =
        watch
            .begin(what, pageLimit(moduleId, what), PATIENCE)
            .orElseThrow(() -> new ModuleBusyException(moduleId, what));
    try {
      return measured(moduleId, watch, begun, call);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
      throw asThrown(moduleId, what, fault);
    }
  }

  /**
   * Answers a request for a page of a module, if not too many are being answered: those that wait
   * for a page that another one makes hold threads, too.
   *
   * @throws ModuleBusyException if too many are under way
   */
  public <T> T admit(String moduleId, Supplier<T> request) {
    ModuleWatch watch = watch(moduleId);
    if (!watch.enterRequest()) {
      throw new ModuleBusyException(moduleId, "a page");
    }
    try {
      return request.get();
    } finally {
      watch.leaveRequest();
    }
  }

  /**
   * Counts a fault that showed elsewhere, for example in what a module answered.
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

  /** What the calls into a module have taken on this node. */
  public ModuleFigures figures(String moduleId) {
    return watch(moduleId).figures();
  }

  /** The last fault of a module on this node, if there was one. */
  public Optional<ModuleFault> lastFault(String moduleId) {
    return watch(moduleId).lastFault();
  }

  /** Forgets the faults of a module that an administrator has tried again. */
  public void forgive(String moduleId) {
    watch(moduleId).forgive();
  }

  private <T> CompletableFuture<T> started(
      String moduleId, ModuleWatch watch, OverdueCalls.Call begun, Supplier<T> call) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      threads.execute(() -> answer(answer, () -> measured(moduleId, watch, begun, call)));
    } catch (RejectedExecutionException busy) {
      watch.abandon(begun);
      throw busy;
    }
    return answer;
  }

  private static <T> void answer(CompletableFuture<T> answer, Supplier<T> call) {
    try {
      answer.complete(call.get());
    } catch (Throwable fault) { // whatever it is, somebody waits for it
      answer.completeExceptionally(fault);
    }
  }

  /** Makes the call on this thread; one that took too much has answered, and failed. */
  private <T> T measured(
      String moduleId, ModuleWatch watch, OverdueCalls.Call begun, Supplier<T> call) {
    ModuleWatch.Measured<T> measured = watch.measured(begun, call);
    boolean forVisitors = begun.limit().compareTo(LONGEST_FOR_VISITORS) <= 0;
    if (forVisitors && measured.bytes() > MOST_BYTES) {
      excess(
          moduleId,
          begun.what(),
          "it asked for %d MB of memory; %d are allowed"
              .formatted(measured.bytes() / 1024 / 1024, MOST_BYTES / 1024 / 1024));
    } else if (forVisitors && measured.statements() > MOST_STATEMENTS) {
      excess(
          moduleId,
          begun.what(),
          "it sent %d statements to the database; %d are allowed"
              .formatted(measured.statements(), MOST_STATEMENTS));
    } else if (!begun.isOverdue()) {
      watch.succeeded(begun.what());
    }
    return measured.result();
  }

  private <T> Optional<T> without(String moduleId, OverdueCalls.Call call, Throwable failure) {
    Throwable cause =
        failure instanceof java.util.concurrent.CompletionException wrapped
            ? wrapped.getCause()
            : failure;
    if (cause instanceof TimeoutException) {
      timeIsUp(moduleId, call);
    } else if (Faults.passing(cause).isEmpty()) {
      record(moduleId, call.what(), cause);
    }
    return Optional.empty();
  }

  private void record(String moduleId, String what, Throwable fault) {
    ModuleWatch watch = watch(moduleId);
    log(watch, "Module " + moduleId + " failed, " + what, fault);
    boolean usedUp = watch.failed(Faults.fault(what, fault));
    if (usedUp) {
      takeOut(moduleId, watch, what + ": " + Faults.describe(fault));
    }
  }

  private void excess(String moduleId, String what, String sentence) {
    record(moduleId, what, new IllegalStateException(sentence));
  }

  /** No interrupt: inside H2 it would close the database file for everybody. */
  private void timeIsUp(String moduleId, OverdueCalls.Call call) {
    if (call.timeIsUp()) {
      recordLate(moduleId, call);
    }
  }

  private void recordLate(String moduleId, OverdueCalls.Call call) {
    ModuleWatch watch = watch(moduleId);
    String message = "no answer within %d ms".formatted(call.limit().toMillis());
    watch.overdue();
    log(watch, "Module " + moduleId + " is slow, " + call.what() + ": " + message, null);
    ModuleFault fault = new ModuleFault(Instant.now(), call.what(), message, java.util.List.of());
    if (watch.failed(fault)) {
      watch.suspect(call.what() + ": " + message);
    }
  }

  private static void log(ModuleWatch watch, String line, Throwable fault) {
    LogAllowance.Words words = watch.log().next();
    switch (words) {
      case TRACE -> LOGGER.log(System.Logger.Level.WARNING, line, fault);
      case LINE -> LOGGER.log(System.Logger.Level.WARNING, line + describe(fault));
      case LAST_LINE ->
          LOGGER.log(
              System.Logger.Level.WARNING,
              line + describe(fault) + "; more of it is counted but not written this minute");
      case NOTHING -> {}
    }
  }

  private static String describe(Throwable fault) {
    return fault == null ? "" : ": " + Faults.describe(fault);
  }

  private void takeOut(String moduleId, ModuleWatch watch, String reason) {
    boolean on =
        registry.module(moduleId).filter(m -> m.state() == ModuleState.ENABLED).isPresent();
    if (on) {
      registry.takeOut(moduleId, reason, watch.nextTrial());
    }
    watch.takenOut();
  }

  /** Looks after calls that nobody waits for, and after modules that rest. */
  private void look() {
    try {
      watches.forEach(this::lookAt);
      registry.modules().stream()
          .filter(module -> module.triedAgainAt().filter(Instant.now()::isAfter).isPresent())
          .forEach(this::tryAgain);
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.WARNING, "The modules could not be looked after", failure);
    }
  }

  private void lookAt(String moduleId, ModuleWatch watch) {
    watch.calls().newlyOverdue().forEach(call -> recordLate(moduleId, call));
    watch
        .calls()
        .hanging()
        .filter(what -> isOn(moduleId))
        .ifPresent(what -> watch.suspect(what + ": calls hang, the first since long ago"));
    watch
        .suspicion()
        .ifPresent(
            reason -> {
              if (databaseAnswers()) {
                takeOut(moduleId, watch, reason);
              }
              watch.clearSuspicion();
            });
  }

  private boolean isOn(String moduleId) {
    return registry
        .module(moduleId)
        .filter(module -> module.state() == ModuleState.ENABLED)
        .isPresent();
  }

  /** A module whose old calls still hang is not well; it would only take more threads. */
  private void tryAgain(ModuleStatus module) {
    ModuleWatch watch = watch(module.id());
    if (watch.calls().count() > 0) {
      registry.restOn(module.id(), watch.nextTrial());
    } else {
      watch.comeBack();
      registry.comeBack(module.id());
    }
  }

  /** When the database is slow all modules are, and none is to blame. */
  private boolean databaseAnswers() {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    try {
      threads.execute(() -> answer(answer, this::isDatabaseValid));
      return answer.get(DATABASE_ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException | ExecutionException | TimeoutException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isDatabaseValid() {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.isValid((int) DATABASE_ANSWERS.toSeconds());
    } catch (SQLException away) {
      return false;
    }
  }

  private ModuleWatch watch(String moduleId) {
    return watches.computeIfAbsent(moduleId, id -> new ModuleWatch());
  }

  @PreDestroy
  synchronized void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }
}
