package org.portal.launcher.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portal.launcher.Refusal;
import org.portal.launcher.exchange.Journal;
import org.portal.launcher.exchange.PageSight;
import org.portal.launcher.exchange.Progress;
import org.portal.launcher.exchange.SetChange;
import org.portal.launcher.generation.GenerationRole;
import org.portal.launcher.generation.Order;
import org.portal.launcher.generation.Report;
import org.portal.launcher.modules.ModuleSet;
import org.portal.launcher.settings.PropertyNames;

/**
 * One change of modules, from the trial until the new set serves. All of it happens on the node's
 * thread; what takes its time is done elsewhere and comes back as an event, which counts only while
 * the change is still in the phase that it belongs to.
 */
final class Exchange {
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final Duration LONGEST_HOLD = Duration.ofSeconds(40);
  private static final Duration LONGEST_OPENING = Duration.ofSeconds(30);

  /** Where a change is. */
  enum Phase {
    /** The data is copied for the trial. */
    COPYING,
    /** The candidate starts. */
    CANDIDATE_STARTS,
    /** Every page of the candidate is tried. */
    CANDIDATE_IS_TRIED,
    /** The generation that serves leaves the data alone. */
    HOLDING,
    /** The data is kept for a return. */
    SAVING,
    /** The next generation starts beside the one that serves. */
    NEXT_STARTS,
    /** Its pages are looked at before visitors see them. */
    NEXT_IS_LOOKED_AT,
    /** It lets visitors in. */
    OPENING,
    /** The data is made again what it was. */
    RESTORING,
    /** The new set serves, or the old one goes on. */
    OVER
  }

  private final Node node;
  private final SetChange change;
  private final Progress progress;
  private final boolean back;
  private Phase phase = Phase.COPYING;
  private String step = "";
  private volatile PageSight before = PageSight.nothing("");
  private Optional<ModuleSet> target = Optional.empty();
  private Optional<Member> candidate = Optional.empty();
  private Optional<Member> next = Optional.empty();
  private Optional<Path> copy = Optional.empty();
  private Optional<Timers.Timer> limit = Optional.empty();

  /**
   * @param back whether it is the return to modules that served before, which are not tried again
   */
  Exchange(Node node, SetChange change, Progress progress, boolean back) {
    this.node = node;
    this.change = change;
    this.progress = progress;
    this.back = back;
  }

  SetChange change() {
    return change;
  }

  boolean isReturn() {
    return back;
  }

  String step() {
    return step;
  }

  /** How the pages were before it. */
  PageSight sightBefore() {
    return before;
  }

  /** Whether it started this generation. */
  boolean owns(Member member) {
    return candidate.filter(member::equals).isPresent() || next.filter(member::equals).isPresent();
  }

  /** Begins. */
  void begin() throws Refusal, IOException {
    target = Optional.of(node.store().add(change.target(), change.title()));
    if (back) {
      startNext();
      return;
    }
    step("Copying the data for a trial");
    LeftOvers.removeIfThere(node.folders().trial());
    Optional<Integer> port = node.servingPort();
    node.background()
        .run(
            () -> {
              if (port.isPresent()) {
                before = node.work().look(port.get(), change.changed());
              }
              return node.work().copyData(node.folders().trial());
            },
            copied -> during(Phase.COPYING, () -> startCandidate(copied)),
            why -> during(Phase.COPYING, () -> fail("the data could not be copied: " + why)));
  }

  private void startCandidate(Map<String, String> copied) throws IOException {
    step("Starting a candidate on the copy");
    phase = Phase.CANDIDATE_STARTS;
    Map<String, String> properties = new TreeMap<>(copied);
    properties.put(PropertyNames.OPENING, PropertyNames.OPENS_ON_ORDER);
    candidate = Optional.of(node.fleet().start(GenerationRole.CANDIDATE, target, properties));
    limit(
        node.settings().trialLimit(),
        "the candidate was not ready within %d s"
            .formatted(node.settings().trialLimit().toSeconds()));
  }

  private void tryCandidate(int port) {
    step("Trying every page of every module");
    phase = Phase.CANDIDATE_IS_TRIED;
    limit(
        node.settings().trialLimit(),
        "its pages could not be tried within %d s"
            .formatted(node.settings().trialLimit().toSeconds()));
    Path report = node.folders().trial().resolve("report.json");
    Set<String> healthy = before.healthy();
    node.background()
        .run(
            () -> node.work().walk(port, change.changed(), healthy, report),
            broken -> during(Phase.CANDIDATE_IS_TRIED, () -> tried(broken, report)),
            why -> during(Phase.CANDIDATE_IS_TRIED, () -> fail("the trial failed: " + why)));
  }

  private void tried(Optional<String> broken, Path report) throws Refusal, IOException {
    for (String jar : change.jars()) {
      if (Files.exists(report)) {
        Files.copy(report, node.store().report(jar), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    candidate.ifPresent(member -> member.generation().kill());
    candidate = Optional.empty();
    if (broken.isPresent()) {
      fail("the trial failed: " + broken.get());
    } else if (change.needsStop()) {
      hold();
    } else {
      startNext();
    }
  }

  private void hold() throws Refusal, IOException {
    step("Visitors are shown kept pages, and asked to come again for the others");
    phase = Phase.HOLDING;
    limit(LONGEST_HOLD, "the requests under way did not end");
    node.orderServing(Order.HOLD);
  }

  /** The generation that serves leaves the data alone from now on. */
  void held() {
    if (phase != Phase.HOLDING) {
      return;
    }
    step("Keeping the data as it is");
    phase = Phase.SAVING;
    endLimit();
    Path file =
        node.store().copies().resolve("before-set-%d.sql.gz".formatted(target.get().number()));
    node.background()
        .run(
            () -> {
              node.work().saveData(file);
              return file;
            },
            saved -> during(Phase.SAVING, () -> startAfterSaving(saved)),
            why -> during(Phase.SAVING, () -> fail("the data could not be kept: " + why)));
  }

  private void startAfterSaving(Path saved) throws Refusal, IOException {
    copy = Optional.of(saved);
    node.journal().write(new Journal.Entry.Stopped(change.base().number(), saved));
    startNext();
  }

  private void startNext() throws Refusal, IOException {
    step("Starting the next generation beside the one that serves");
    phase = Phase.NEXT_STARTS;
    limit(
        LONGEST_START,
        "the next generation was not ready within %d minutes".formatted(LONGEST_START.toMinutes()));
    next =
        Optional.of(
            node.startGeneration(
                target, Map.of(PropertyNames.OPENING, PropertyNames.OPENS_ON_ORDER)));
  }

  private void lookAtNext(int port) {
    step("Looking at its pages");
    phase = Phase.NEXT_IS_LOOKED_AT;
    node.background()
        .run(
            () -> node.work().look(port, change.changed()),
            sight -> during(Phase.NEXT_IS_LOOKED_AT, () -> lookedAt(sight)),
            why -> during(Phase.NEXT_IS_LOOKED_AT, () -> fail(why)));
  }

  private void lookedAt(PageSight sight) throws Refusal, IOException {
    Optional<String> worse = sight.worseThan(before, change.changed());
    if (worse.isPresent()) {
      fail(worse.get());
    } else {
      open();
    }
  }

  private void open() throws IOException {
    step("Letting visitors in");
    phase = Phase.OPENING;
    limit(LONGEST_OPENING, "the next generation did not open its port");
    node.store().makeCurrent(target.get());
    node.opening(this, target.get());
    next.get().generation().order(Order.OPEN);
  }

  /** Takes what one of its generations said. */
  void reported(Member member, Report report) throws Refusal, IOException {
    if (report instanceof Report.Progress told && phase == Phase.NEXT_STARTS) {
      step(told.step());
    } else if (report instanceof Report.Prepared prepared) {
      prepared(member, prepared.internalPort());
    } else if (report instanceof Report.Ready && phase == Phase.OPENING) {
      phase = Phase.OVER;
      endLimit();
      node.changed(this, member, target.get());
      progress.done(
          true,
          "The %s is done: module set %d serves.".formatted(change.title(), target.get().number()));
    }
  }

  private void prepared(Member member, int port) throws IOException {
    if (phase == Phase.CANDIDATE_STARTS && candidate.filter(member::equals).isPresent()) {
      tryCandidate(port);
    } else if (phase == Phase.NEXT_STARTS && next.filter(member::equals).isPresent()) {
      if (back) {
        open();
      } else {
        lookAtNext(port);
      }
    }
  }

  /** One of its generations ended. */
  void ended(Member member, int status) throws Refusal, IOException {
    if (phase == Phase.OVER || phase == Phase.RESTORING) {
      return;
    }
    String reason =
        member
            .refusal()
            .map(sentence -> sentence.replaceFirst("\\.$", ""))
            .orElse("it ended with status %d".formatted(status));
    fail(
        candidate.filter(member::equals).isPresent()
            ? "the candidate does not start: " + reason
            : "the next generation did not stay up: " + reason);
  }

  /** Gives up: the set that served before goes on. */
  void fail(String why) throws Refusal, IOException {
    if (phase == Phase.OVER || phase == Phase.RESTORING) {
      return;
    }
    endLimit();
    boolean touched = copy.isPresent() && next.isPresent();
    boolean holding = phase == Phase.HOLDING || phase == Phase.SAVING || copy.isPresent();
    if (phase == Phase.OPENING) {
      node.store().makeCurrent(change.base());
    }
    candidate.ifPresent(member -> member.generation().kill());
    next.ifPresent(member -> member.generation().kill());
    if (touched) {
      restore(why);
    } else {
      over(why, holding);
    }
  }

  private void restore(String why) {
    step("Making the data again what it was");
    phase = Phase.RESTORING;
    Path saved = copy.get();
    node.background()
        .run(
            () -> {
              next.get().generation().awaitEnd();
              node.work().restoreData(saved);
              return saved;
            },
            restored -> over(why, true),
            failure ->
                over(
                    why + "; the data could not be restored from %s (%s)".formatted(saved, failure),
                    true));
  }

  private void over(String why, boolean holding) throws Refusal, IOException {
    phase = Phase.OVER;
    if (holding) {
      node.orderServing(Order.RESUME);
    }
    node.failed(this);
    progress.done(
        false,
        "The %s was not made: %s. The modules are as they were.".formatted(change.title(), why));
  }

  private void during(Phase wanted, Timers.Action action) throws Refusal, IOException {
    if (phase == wanted) {
      action.run();
    }
  }

  private void limit(Duration time, String why) {
    endLimit();
    limit = Optional.of(node.timers().after(time, () -> fail(why)));
  }

  private void endLimit() {
    limit.ifPresent(node.timers()::cancel);
    limit = Optional.empty();
  }

  private void step(String what) {
    step = what;
    node.step(what);
    progress.step(what);
  }
}
