package org.portal.launcher.node;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.portal.launcher.generation.Generation;
import org.portal.launcher.generation.Report;
import org.portal.launcher.modules.ModuleSet;

/** A generation, and what the node knows of it. */
final class Member {
  private final Generation generation;
  private final Optional<ModuleSet> modules;
  private final DatabaseTrouble databaseTrouble;
  private final long startedAt = System.nanoTime();
  private OptionalInt internalPort = OptionalInt.empty();
  private Optional<Long> readyAt = Optional.empty();
  private Optional<String> refusal = Optional.empty();
  private Report.Served served = new Report.Served(0, 0);
  private boolean ended;

  /**
   * @param modules the set that it runs; empty for the modules that come with the portal
   * @param databaseTrouble reads its log
   */
  Member(Generation generation, Optional<ModuleSet> modules, DatabaseTrouble databaseTrouble) {
    this.generation = generation;
    this.modules = modules;
    this.databaseTrouble = databaseTrouble;
  }

  /** Keeps what it said. */
  void note(Report report) {
    if (report instanceof Report.Prepared prepared) {
      internalPort = OptionalInt.of(prepared.internalPort());
    } else if (report instanceof Report.Ready) {
      readyAt = Optional.of(System.nanoTime());
    } else if (report instanceof Report.Refused refused) {
      refusal = Optional.of(refused.sentence());
    } else if (report instanceof Report.Served counts) {
      served = counts;
    }
  }

  Generation generation() {
    return generation;
  }

  Optional<ModuleSet> modules() {
    return modules;
  }

  int number() {
    return generation.number();
  }

  /** The port that only this machine reaches, once pages are answered there. */
  OptionalInt internalPort() {
    return internalPort;
  }

  /** Whether it has ever let visitors in. */
  boolean wasReady() {
    return readyAt.isPresent();
  }

  /** How long it has let visitors in; empty when it never did. */
  Optional<Duration> readyFor() {
    return readyAt.map(time -> Duration.ofNanos(System.nanoTime() - time));
  }

  /** How long it took until it let visitors in. */
  Duration startTook() {
    return Duration.ofNanos(readyAt.orElse(System.nanoTime()) - startedAt);
  }

  /** What it answered so far. */
  Report.Served served() {
    return served;
  }

  /** Its own sentence why it does not start, or what its log tells of the database. */
  Optional<String> refusal() {
    return refusal.isPresent() || wasReady() ? refusal : databaseTrouble.sentence();
  }

  /** Whether it said itself that starting again does not help. */
  boolean refused() {
    return refusal.isPresent();
  }

  boolean hasEnded() {
    return ended;
  }

  void markEnded() {
    ended = true;
  }
}
