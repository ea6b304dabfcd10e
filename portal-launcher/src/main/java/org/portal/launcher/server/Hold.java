package org.portal.launcher.server;

import java.time.Duration;
import org.portal.launcher.generation.Report;
import org.portal.launcher.settings.PropertyNames;

/**
 * The time in which the web application leaves its data alone, because the next generation changes
 * the tables in a way that this one could not live with. The web application learns of it by a
 * system property.
 */
final class Hold {
  /** After how many seconds visitors are asked to come again. */
  private static final String COME_AGAIN = "20";

  /** How long requests that have begun before may take. */
  private static final Duration LAST_REQUESTS = Duration.ofSeconds(20);

  private final HttpEngine engine;
  private final SupervisorLink supervisor;

  Hold(HttpEngine engine, SupervisorLink supervisor) {
    this.engine = engine;
    this.supervisor = supervisor;
  }

  /** Begins it, and tells the supervisor when no earlier request is under way any more. */
  void begin() {
    System.setProperty(PropertyNames.HOLD, COME_AGAIN);
    try {
      engine.awaitPresentRequests(LAST_REQUESTS);
      supervisor.send(new Report.Held());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it. */
  void end() {
    System.clearProperty(PropertyNames.HOLD);
  }
}
