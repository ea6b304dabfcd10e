package org.portal.launcher.node;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;
import org.portal.launcher.exchange.ExchangeWork;
import org.portal.launcher.exchange.Journal;
import org.portal.launcher.exchange.PageSight;
import org.portal.launcher.exchange.Progress;
import org.portal.launcher.exchange.SetChange;
import org.portal.launcher.generation.Generation;
import org.portal.launcher.generation.GenerationCommands;
import org.portal.launcher.generation.GenerationFolder;
import org.portal.launcher.generation.GenerationListener;
import org.portal.launcher.generation.GenerationRole;
import org.portal.launcher.generation.GenerationState;
import org.portal.launcher.generation.Order;
import org.portal.launcher.generation.Report;
import org.portal.launcher.modules.ModuleSet;
import org.portal.launcher.modules.ModuleStore;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.PropertyNames;

/**
 * Keeps one generation serving until it is asked to stop, and changes the set of modules by
 * changing the generation.
 *
 * <p>Everything that happens becomes an {@link Event} in one queue, and one thread takes them in
 * order: there is no other place where the state of the node changes.
 */
public final class Node {
  /** What the server itself may take to end after its last request. */
  private static final Duration ENDING = Duration.ofSeconds(15);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /** The status of a JVM that ended itself for want of memory: a refusal without a sentence. */
  private static final int OUT_OF_MEMORY = ExitCode.REFUSED.number();

  private final NodeSettings settings;
  private final NodeFolders folders;
  private final Fleet fleet;
  private final ExchangeWork work;
  private final Console console;
  private final RotatingLog log;
  private final ModuleStore store;
  private final Journal journal;
  private final RestartPolicy restarts = new RestartPolicy();
  private final Timers timers = new Timers();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Background background = new Background(events);

  private Optional<ModuleSet> modules = Optional.empty();
  private Optional<Member> serving = Optional.empty();
  private Optional<Exchange> exchange = Optional.empty();
  private Optional<Watch> watch = Optional.empty();
  private List<GenerationFolder> orphans = List.of();
  private boolean announcedLink;
  private boolean stopping;
  private String lastResult = "";
  private volatile NodeStatus status = NodeStatus.NONE;

  /**
   * A node that starts its generations with {@code commands}.
   *
   * @param work what takes its time during a change
   */
  public Node(
      NodeSettings settings,
      NodeFolders folders,
      GenerationCommands commands,
      ExchangeWork work,
      Console console,
      RotatingLog log) {
    this.settings = settings;
    this.folders = folders;
    this.work = work;
    this.console = console;
    this.log = log;
    this.store = folders.moduleStore();
    this.journal = folders.journal();
    this.fleet = new Fleet(folders, properties(settings, folders), commands, log, listener());
  }

  private static Map<String, String> properties(NodeSettings settings, NodeFolders folders) {
    Map<String, String> properties = new TreeMap<>(settings.properties());
    properties.put(PropertyNames.CONTROL, ControlAddress.of(folders.control()).toString());
    return properties;
  }

  private GenerationListener listener() {
    return new GenerationListener() {
      @Override
      public void reported(Generation generation, Report report) {
        events.add(new Event.Reported(generation, report));
      }

      @Override
      public void ended(Generation generation, int endStatus) {
        events.add(new Event.Ended(generation, endStatus));
      }
    };
  }

  /** Asks the node to drain and stop; a second time, to stop at once. Any thread may call it. */
  public void requestStop() {
    events.add(new Event.StopRequested());
  }

  /** Asks for a change of modules. Any thread may call it; {@code progress} hears the rest. */
  public void request(SetChange change, Progress progress) {
    events.add(new Event.Due(() -> begin(change, progress)));
  }

  /** Asks for the return to the modules before the last change. Any thread may call it. */
  public void requestReturn(Progress progress) {
    events.add(new Event.Due(() -> goBack(progress)));
  }

  /** What it is doing. Any thread may ask. */
  public NodeStatus status() {
    return status;
  }

  /** Runs until the node was asked to stop and has; refuses when it cannot go on. */
  public void run() throws Refusal, IOException, InterruptedException {
    LeftOvers leftOvers = new LeftOvers(folders.run(), console);
    fleet.countFrom(leftOvers.highestNumber());
    orphans = leftOvers.clear(settings.drainLimit().plus(ENDING));
    LeftOvers.removeIfThere(folders.trial());
    KernelSetting.ensure().ifPresent(missing -> log.accept("supervisor: " + missing));
    recover();
    startServing();
    try {
      while (!stopping || !fleet.isEmpty()) {
        Event event = nextEvent();
        if (event == null) {
          timers.runDue();
        } else {
          take(event);
        }
        status = currentStatus();
      }
    } finally {
      fleet.members().forEach(member -> member.generation().kill());
      background.stop();
    }
  }

  private void take(Event event) throws Refusal, IOException {
    if (event instanceof Event.Reported reported) {
      reported(fleet.of(reported.generation()), reported.report());
    } else if (event instanceof Event.Ended ended) {
      ended(fleet.of(ended.generation()), ended.status());
    } else if (event instanceof Event.Due due) {
      if (!stopping) {
        due.action().run();
      }
    } else {
      stop();
    }
  }

  /** The next event; null when something else is due first. */
  private Event nextEvent() throws InterruptedException {
    OptionalLong left = timers.nanosLeft();
    return left.isEmpty() ? events.take() : events.poll(left.getAsLong(), TimeUnit.NANOSECONDS);
  }

  /** Finds out what an earlier supervisor was doing, and makes good what it left half done. */
  private void recover() throws IOException, InterruptedException {
    modules = store.current();
    Optional<Journal.Entry> entry = journal.read();
    int current = modules.map(ModuleSet::number).orElse(0);
    if (entry.orElse(null) instanceof Journal.Entry.Stopped stopped && stopped.from() == current) {
      console.complain(
          "a change of modules was interrupted while the tables were being changed; the data is made again what it was.");
      work.restoreData(stopped.copy());
      journal.clear();
    } else if (entry.orElse(null) instanceof Journal.Entry.Watched watched
        && watched.to() == current
        && Instant.now().isBefore(watched.until())) {
      watch =
          Optional.of(
              new Watch(
                  this,
                  store.set(watched.from()),
                  modules.get(),
                  watched.until(),
                  PageSight.nothing("")));
    } else {
      journal.clear();
    }
  }

  // --- the generation that serves -------------------------------------------

  private void startServing() throws Refusal, IOException {
    serving = Optional.of(startGeneration(modules, Map.of()));
  }

  /** Starts a generation on the data. */
  Member startGeneration(Optional<ModuleSet> set, Map<String, String> more)
      throws Refusal, IOException {
    if (fleet.isEmpty() && !anOrphanServes()) {
      // Asked again each time: while no generation was there, another program may have come.
      new PortProbe(settings.address(), settings.port()).check();
    }
    Map<String, String> properties = new TreeMap<>(more);
    if (set.map(ModuleSet::onNewerTables).orElse(false)) {
      properties.put(PropertyNames.NEWER_DATABASE, PropertyNames.ACCEPT);
    }
    return fleet.start(GenerationRole.SERVING, set, properties);
  }

  private boolean anOrphanServes() throws IOException {
    for (GenerationFolder orphan : orphans) {
      if (LeftOvers.isRunning(orphan)) {
        return true;
      }
    }
    return false;
  }

  private void reported(Member member, Report report) throws Refusal, IOException {
    member.note(report);
    if (stopping) {
      return;
    }
    if (exchange.isPresent() && exchange.get().owns(member)) {
      exchange.get().reported(member, report);
    } else if (serving.filter(member::equals).isPresent()) {
      servingReported(member, report);
    }
  }

  private void servingReported(Member member, Report report) throws IOException {
    if (report instanceof Report.Progress progress) {
      console.progress(progress.step());
    } else if (report instanceof Report.Ready ready) {
      announce(member, ready);
      endOrphans();
      watch.ifPresent(Watch::begin);
    } else if (report instanceof Report.Held) {
      exchange.ifPresent(Exchange::held);
    }
  }

  private void announce(Member member, Report.Ready report) {
    logReady(member);
    String address = settings.url();
    console.notice(
        "The portal is ready after %.1f s: %s/"
            .formatted(member.startTook().toNanos() / 1e9, address));
    if (report.firstAdministratorLink().isPresent() && !announcedLink) {
      announcedLink = true;
      console.notice(
          "Create the first administrator (the link works once): "
              + address
              + report.firstAdministratorLink().get());
    }
  }

  private void logReady(Member member) {
    log.accept(
        "supervisor: generation %d (process %d) is ready"
            .formatted(member.number(), member.generation().processId()));
  }

  /** Generations of an earlier supervisor have served until now. */
  private void endOrphans() throws IOException {
    orphans.forEach(LeftOvers::drain);
    removeOrphans();
  }

  private void removeOrphans() throws IOException {
    for (GenerationFolder orphan : List.copyOf(orphans)) {
      if (!LeftOvers.isRunning(orphan)) {
        fleet.remove(orphan);
        orphans = orphans.stream().filter(other -> !other.equals(orphan)).toList();
      }
    }
    if (!orphans.isEmpty()) {
      timers.after(LOOK_AGAIN, this::removeOrphans);
    }
  }

  private void ended(Member member, int endStatus) throws Refusal, IOException {
    fleet.ended(member, endStatus);
    if (stopping) {
      return;
    }
    if (exchange.isPresent() && exchange.get().owns(member)) {
      exchange.get().ended(member, endStatus);
    } else if (serving.filter(member::equals).isPresent()) {
      serving = Optional.empty();
      servingEnded(member, endStatus);
    }
  }

  private void servingEnded(Member member, int endStatus) throws Refusal, IOException {
    String reason = reason(member, endStatus);
    if (exchange.filter(Exchange::isReturn).isPresent()) {
      console.complain(reason);
      return; // the return is on its way
    }
    if (watch.isPresent() && exchange.isEmpty()) {
      watchFailed(watch.get(), reason.replaceFirst("\\.$", ""));
      return;
    }
    if (exchange.isPresent()) {
      exchange.get().fail("the portal itself ended meanwhile");
    }
    Optional<Duration> pause = restarts.afterEnd(member.readyFor(), member.refused());
    if (pause.isEmpty()) {
      throw new Refusal(ExitCode.FAILED, reason);
    }
    console.complain("%s Starting again in %d s.".formatted(reason, pause.get().toSeconds()));
    timers.after(
        pause.get(),
        () -> {
          if (serving.isEmpty() && exchange.isEmpty()) {
            startServing();
          }
        });
  }

  private String reason(Member member, int endStatus) {
    if (member.refusal().isPresent()) {
      return member.refusal().get();
    }
    if (endStatus == OUT_OF_MEMORY) {
      return "the portal ran out of memory, %d MB were not enough; give it more with %s."
          .formatted(settings.memory().mebibytes(), PropertyNames.MEMORY);
    }
    return member.wasReady()
        ? "the portal ended unexpectedly (status %d); the reason is in %s."
            .formatted(endStatus, folders.logFile())
        : "the portal ended before it was ready (status %d); the reason is in %s."
            .formatted(endStatus, folders.logFile());
  }

  private void stop() {
    boolean again = stopping;
    stopping = true;
    exchange = Optional.empty();
    orphans.forEach(LeftOvers::drain);
    for (Member member : fleet.members()) {
      boolean serves = serving.filter(member::equals).isPresent();
      if (again || !(serves || member.generation().state() == GenerationState.DRAINING)) {
        member.generation().kill();
      } else if (serves) {
        if (member.generation().state() != GenerationState.STARTING) {
          console.progress(
              "Stopping: requests under way are being finished (again to stop at once)");
        }
        drain(member);
      }
    }
  }

  private void drain(Member member) {
    member.generation().order(Order.DRAIN);
    timers.after(
        settings.drainLimit().plus(ENDING),
        () -> {
          if (!member.hasEnded()) {
            log.accept(
                "supervisor: generation %d did not end in time and is ended now"
                    .formatted(member.number()));
            member.generation().kill();
          }
        });
  }

  // --- changes of modules ------------------------------------------------------

  private void begin(SetChange change, Progress progress) throws Refusal, IOException {
    Optional<String> obstacle = obstacle(change);
    if (obstacle.isPresent()) {
      progress.done(false, obstacle.get());
      return;
    }
    if (modules.isEmpty()) {
      // the first change of this node: what it had is a set, too, to which a return can lead
      ModuleSet first = store.add(change.base(), change.base().reason());
      store.makeCurrent(first);
      modules = Optional.of(first);
    }
    endWatch();
    log.accept("supervisor: " + change.title() + " begins");
    SetChange fromCurrent =
        new SetChange(
            change.title(),
            modules.get(),
            change.target(),
            change.changed(),
            change.removed(),
            change.needsStop(),
            change.jars());
    run(new Exchange(this, fromCurrent, progress, false));
  }

  private Optional<String> obstacle(SetChange change) {
    if (exchange.isPresent()) {
      return Optional.of(
          "The %s is under way; wait until it is done.".formatted(exchange.get().change().title()));
    }
    if (serving.filter(Member::wasReady).isEmpty()) {
      return Optional.of("The portal is not ready yet; try again when it is.");
    }
    if (change.base().number() != modules.map(ModuleSet::number).orElse(0)) {
      return Optional.of("The modules were changed meanwhile; ask for the plan again.");
    }
    if (change.needsStop() && !work.canSave()) {
      return Optional.of(
          "The change needs a stop, and the data of this database cannot be kept for a return; make a backup, stop the portal and make the change then.");
    }
    return Optional.empty();
  }

  private void run(Exchange begun) throws Refusal, IOException {
    exchange = Optional.of(begun);
    begun.begin();
  }

  private void goBack(Progress progress) throws Refusal, IOException {
    if (watch.isEmpty() || exchange.isPresent()) {
      progress.done(
          false,
          "There is nothing to return to: no change is being watched; install the earlier version instead.");
      return;
    }
    startReturn(watch.get(), "return to the modules before", progress);
  }

  private void startReturn(Watch from, String title, Progress progress)
      throws Refusal, IOException {
    ModuleSet previous = from.from().onNewerTables(true);
    endWatch();
    run(
        new Exchange(
            this,
            new SetChange(
                title,
                from.to(),
                previous,
                previous.differingFrom(from.to()),
                previous.missingFrom(from.to()),
                false,
                List.of()),
            progress,
            true));
  }

  /** The next generation of a change lets visitors in: from now on its set is the current one. */
  void opening(Exchange begun, ModuleSet set) throws IOException {
    if (begun.isReturn() || begun.change().needsStop()) {
      // Nothing is written before visitors come in, so that far a return loses nothing; after a
      // migration that the earlier modules cannot live with, it would lose what editors write.
      journal.clear();
    } else {
      journal.write(
          new Journal.Entry.Watched(
              begun.change().base().number(), set.number(), Instant.now().plus(settings.watch())));
    }
  }

  /** A change is made: this generation serves. */
  void changed(Exchange done, Member next, ModuleSet set) throws IOException {
    Optional<Member> before = serving;
    modules = Optional.of(set);
    serving = Optional.of(next);
    exchange = Optional.empty();
    logReady(next);
    before.ifPresent(this::drain);
    endOrphans();
    if (!done.isReturn() && !done.change().needsStop()) {
      Watch begun =
          new Watch(
              this,
              done.change().base(),
              set,
              Instant.now().plus(settings.watch()),
              done.sightBefore());
      watch = Optional.of(begun);
      begun.begin();
    }
    result("The %s is done: module set %d serves.".formatted(done.change().title(), set.number()));
    LeftOvers.removeIfThere(folders.trial());
  }

  /** A change was not made. */
  void failed(Exchange done) throws Refusal, IOException {
    exchange = Optional.empty();
    journal.clear();
    result("The %s was not made.".formatted(done.change().title()));
    LeftOvers.removeIfThere(folders.trial());
    if (serving.isEmpty() && done.isReturn()) {
      startServing();
    }
  }

  /** Nothing was wrong with the new modules. */
  void watchEnded(Watch ended) throws IOException {
    endWatch();
    result("Module set %d has stood the watch.".formatted(ended.to().number()));
  }

  /** The new modules do not do: back to those before. */
  void watchFailed(Watch failed, String why) throws Refusal, IOException {
    console.complain(
        "after the change of modules %s; returning to the modules before.".formatted(why));
    startReturn(failed, "return because " + why, Progress.UNHEARD);
  }

  private void endWatch() throws IOException {
    watch.ifPresent(Watch::end);
    watch = Optional.empty();
    journal.clear();
  }

  private void result(String sentence) {
    lastResult = sentence;
    status = currentStatus(); // whoever is told that it is over may ask at once
    log.accept("supervisor: " + sentence);
    console.notice(sentence);
  }

  // --- what a change needs to know ----------------------------------------------

  NodeSettings settings() {
    return settings;
  }

  NodeFolders folders() {
    return folders;
  }

  ModuleStore store() {
    return store;
  }

  Journal journal() {
    return journal;
  }

  Fleet fleet() {
    return fleet;
  }

  Timers timers() {
    return timers;
  }

  Background background() {
    return background;
  }

  ExchangeWork work() {
    return work;
  }

  void orderServing(Order order) {
    serving.ifPresent(member -> member.generation().order(order));
  }

  /** Where this machine reaches the generation that serves. */
  Optional<Integer> servingPort() {
    return serving
        .map(Member::internalPort)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt);
  }

  Report.Served servingCounts() {
    return serving.map(Member::served).orElse(new Report.Served(0, 0));
  }

  void step(String what) {
    log.accept("supervisor: " + what);
    status = currentStatus();
  }

  private NodeStatus currentStatus() {
    return new NodeStatus(
        serving.filter(Member::wasReady).map(Member::number).orElse(0),
        servingPort().map(OptionalInt::of).orElse(OptionalInt.empty()),
        modules,
        exchange.map(begun -> begun.change().title()),
        exchange.map(Exchange::step).orElse(""),
        watch.map(Watch::until),
        watch.map(begun -> OptionalInt.of(begun.from().number())).orElse(OptionalInt.empty()),
        lastResult);
  }
}
