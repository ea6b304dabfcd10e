package org.portal.launcher.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;
import org.portal.launcher.generation.Generation;
import org.portal.launcher.generation.GenerationCommand;
import org.portal.launcher.generation.GenerationFolder;
import org.portal.launcher.generation.GenerationListener;
import org.portal.launcher.generation.GenerationState;
import org.portal.launcher.generation.Order;
import org.portal.launcher.generation.Report;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.PropertyNames;

/**
 * Keeps one generation running until it is asked to stop.
 *
 * <p>Everything that happens becomes an {@link Event} in one queue, and one thread takes them in
 * order: there is no other place where the state of the node changes.
 */
public final class Node {
  /** What the server itself may take to end after its last request. */
  private static final Duration ENDING = Duration.ofSeconds(15);

  /** The status of a JVM that ended itself for want of memory: a refusal without a sentence. */
  private static final int OUT_OF_MEMORY = ExitCode.REFUSED.number();

  private final NodeSettings settings;
  private final NodeFolders folders;
  private final GenerationCommand command;
  private final Console console;
  private final RotatingLog log;
  private final DatabaseTrouble databaseTrouble;
  private final RestartPolicy restarts = new RestartPolicy();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final GenerationListener listener =
      new GenerationListener() {
        @Override
        public void reported(Generation generation, Report report) {
          events.add(new Event.Reported(generation, report));
        }

        @Override
        public void ended(Generation generation, int status) {
          events.add(new Event.Ended(generation, status));
        }
      };

  private int lastNumber;
  private Optional<Generation> current = Optional.empty();
  private Optional<String> refusal = Optional.empty();
  private boolean announcedLink;
  private long startedAt;
  private long readyAt;
  private boolean ready;
  private boolean stopping;

  /** When something is to be done although nothing happens, by the nanosecond clock. */
  private Optional<Long> deadline = Optional.empty();

  /** A node that starts its generations with {@code command}. */
  public Node(
      NodeSettings settings,
      NodeFolders folders,
      GenerationCommand command,
      Console console,
      RotatingLog log) {
    this.settings = settings;
    this.folders = folders;
    this.command = command;
    this.console = console;
    this.log = log;
    this.databaseTrouble = new DatabaseTrouble(folders);
  }

  /** Asks the node to drain and stop; a second time, to stop at once. Any thread may call it. */
  public void requestStop() {
    events.add(new Event.StopRequested());
  }

  /** Runs until the node was asked to stop and has; refuses when it cannot go on. */
  public void run() throws Refusal, IOException, InterruptedException {
    LeftOvers leftOvers = new LeftOvers(folders.run(), console);
    lastNumber = leftOvers.highestNumber();
    leftOvers.clear(settings.drainLimit().plus(ENDING));
    startGeneration();
    while (current.isPresent() || !stopping) {
      Event event = nextEvent();
      if (event == null) {
        deadlineReached();
      } else if (event instanceof Event.Reported reported) {
        take(reported.generation(), reported.report());
      } else if (event instanceof Event.Ended ended) {
        ended(ended.generation(), ended.status());
      } else {
        stop();
      }
    }
  }

  /** The next event; null when the deadline came first. */
  private Event nextEvent() throws InterruptedException {
    if (deadline.isEmpty()) {
      return events.take();
    }
    return events.poll(deadline.get() - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private void startGeneration() throws Refusal, IOException {
    // Asked again before each start: while no generation was there, another program may have come.
    new PortProbe(settings.address(), settings.port()).check();
    lastNumber++;
    GenerationFolder folder = GenerationFolder.numbered(folders.run(), lastNumber);
    folder.create(settings.properties());
    databaseTrouble.reset();
    refusal = Optional.empty();
    ready = false;
    startedAt = System.nanoTime();
    log.accept("supervisor: generation " + lastNumber + " starts");
    current =
        Optional.of(Generation.start(lastNumber, folder, command, this::takeLogLine, listener));
  }

  private void takeLogLine(String line) {
    log.accept(line);
    databaseTrouble.look(line);
  }

  private void take(Generation generation, Report report) {
    if (stopping) {
      return;
    }
    if (report instanceof Report.Progress progress) {
      console.progress(progress.step());
    } else if (report instanceof Report.Refused refused) {
      refusal = Optional.of(refused.sentence());
    } else if (report instanceof Report.Ready readyReport) {
      ready = true;
      readyAt = System.nanoTime();
      announce(generation, readyReport);
    }
  }

  private void announce(Generation generation, Report.Ready report) {
    log.accept(
        "supervisor: generation %d (process %d) is ready"
            .formatted(generation.number(), generation.processId()));
    String address = settings.url();
    console.notice(
        "The portal is ready after %.1f s: %s/".formatted((readyAt - startedAt) / 1e9, address));
    if (report.firstAdministratorLink().isPresent() && !announcedLink) {
      announcedLink = true;
      console.notice(
          "Create the first administrator (the link works once): "
              + address
              + report.firstAdministratorLink().get());
    }
  }

  private void stop() {
    if (current.isEmpty()) {
      stopping = true;
      return;
    }
    if (stopping) {
      current.get().kill();
      return;
    }
    stopping = true;
    if (current.get().state() != GenerationState.STARTING) {
      console.progress("Stopping: requests under way are being finished (again to stop at once)");
    }
    deadline = Optional.of(System.nanoTime() + settings.drainLimit().plus(ENDING).toNanos());
    current.get().order(Order.DRAIN);
  }

  private void ended(Generation generation, int status) throws Refusal, IOException {
    current = Optional.empty();
    deadline = Optional.empty();
    log.accept(
        "supervisor: generation %d ended with status %d".formatted(generation.number(), status));
    removeFolder(generation.number());
    if (stopping) {
      return;
    }
    Optional<Duration> pause =
        restarts.afterEnd(
            ready ? Optional.of(Duration.ofNanos(System.nanoTime() - readyAt)) : Optional.empty(),
            refusal.isPresent());
    if (pause.isEmpty()) {
      throw new Refusal(ExitCode.FAILED, reason(status));
    }
    console.complain(
        "%s Starting again in %d s.".formatted(reason(status), pause.get().toSeconds()));
    deadline = Optional.of(System.nanoTime() + pause.get().toNanos());
  }

  private String reason(int status) {
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (!ready && databaseTrouble.sentence().isPresent()) {
      return databaseTrouble.sentence().get();
    }
    if (status == OUT_OF_MEMORY) {
      return "the portal ran out of memory, %d MB were not enough; give it more with %s."
          .formatted(settings.memory().mebibytes(), PropertyNames.MEMORY);
    }
    return ready
        ? "the portal ended unexpectedly (status %d); the reason is in %s."
            .formatted(status, folders.logFile())
        : "the portal ended before it was ready (status %d); the reason is in %s."
            .formatted(status, folders.logFile());
  }

  private void deadlineReached() throws Refusal, IOException {
    deadline = Optional.empty();
    if (current.isPresent()) {
      log.accept("supervisor: the generation did not end in time and is ended now");
      current.get().kill();
    } else {
      startGeneration();
    }
  }

  private void removeFolder(int number) {
    Path folder = GenerationFolder.numbered(folders.run(), number).path();
    try {
      LeftOvers.remove(folder);
    } catch (IOException e) {
      log.accept("supervisor: " + folder + " could not be removed: " + e.getMessage());
    }
  }
}
