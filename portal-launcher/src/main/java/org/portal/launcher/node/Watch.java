package org.portal.launcher.node;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.portal.launcher.Refusal;
import org.portal.launcher.exchange.PageSight;
import org.portal.launcher.generation.Report;
import org.portal.launcher.modules.ModuleSet;

/**
 * The time after a change in which a return is automatic. The pages of the modules that changed are
 * asked for again and again, past the cache and whether or not anybody visits them; the answers to
 * all visitors are counted beside that.
 */
final class Watch {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration SECOND_LOOK = Duration.ofSeconds(1);

  /** A page that fails once may have met a passing trouble. */
  private static final int ENOUGH_TROUBLE = 2;

  /** So many answers of the portal's own fault, and such a share of all, are too many. */
  private static final int MANY_ERRORS = 10;

  private static final double LARGE_SHARE = 0.05;

  private final Node node;
  private final ModuleSet from;
  private final ModuleSet to;
  private final Instant until;
  private final Set<String> changed;
  private final PageSight before;
  private Report.Served counted = new Report.Served(0, 0);
  private int troubles;
  private boolean over;

  /**
   * @param from the set to which a return leads
   * @param to the set that is watched
   * @param before how the pages were before the change
   */
  Watch(Node node, ModuleSet from, ModuleSet to, Instant until, PageSight before) {
    this.node = node;
    this.from = from;
    this.to = to;
    this.until = until;
    this.changed = to.differingFrom(from);
    this.before = before;
  }

  ModuleSet from() {
    return from;
  }

  ModuleSet to() {
    return to;
  }

  Instant until() {
    return until;
  }

  /** Begins to look. */
  void begin() {
    node.timers().after(SECOND_LOOK, this::look);
  }

  /** Looks no more. */
  void end() {
    over = true;
  }

  private void look() throws IOException {
    if (over) {
      return;
    }
    if (Instant.now().isAfter(until)) {
      node.watchEnded(this);
      return;
    }
    Optional<Integer> port = node.servingPort();
    if (port.isEmpty()) {
      node.timers().after(PAUSE, this::look);
      return;
    }
    node.background()
        .run(() -> node.work().look(port.get(), changed), this::judge, why -> judge(why));
  }

  private void judge(String why) throws Refusal, IOException {
    judge(PageSight.nothing(why));
  }

  private void judge(PageSight sight) throws Refusal, IOException {
    if (over) {
      return;
    }
    Optional<String> worse = sight.worseThan(before, changed).or(this::errorsRise);
    if (worse.isEmpty()) {
      troubles = 0;
      node.timers().after(PAUSE, this::look);
      return;
    }
    troubles++;
    if (troubles >= ENOUGH_TROUBLE) {
      node.watchFailed(this, worse.get());
    } else {
      node.timers().after(SECOND_LOOK, this::look);
    }
  }

  private Optional<String> errorsRise() {
    Report.Served now = node.servingCounts();
    long answers = now.answers() - counted.answers();
    long errors = now.errors() - counted.errors();
    if (errors >= MANY_ERRORS && errors > answers * LARGE_SHARE) {
      return Optional.of("%d of %d answers were errors of the portal".formatted(errors, answers));
    }
    counted = now;
    return Optional.empty();
  }
}
