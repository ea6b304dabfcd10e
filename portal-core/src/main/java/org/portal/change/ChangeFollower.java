package org.portal.change;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.portal.change.internal.ChangeEntry;

/**
 * Follows the change log. Entries become visible when their transaction commits, not in the order
 * of their times, so each look goes back a little and leaves out what was seen before.
 */
@ApplicationScoped
public class ChangeFollower {

  private static final System.Logger LOGGER = System.getLogger(ChangeFollower.class.getName());
  private static final Duration INTERVAL = Duration.ofMillis(250);

  /** Longer than any transaction that writes content and any difference of the nodes' clocks. */
  private static final Duration LOOK_BACK = Duration.ofSeconds(60);

  private final Map<Long, Instant> seen = new HashMap<>();

  @Inject private ChangeLog log;
  @Inject private Event<ChangesArrived> arrived;
  @Resource private ManagedScheduledExecutorService scheduler;

  private Instant lastLook = Instant.EPOCH;
  private ScheduledFuture<?> following;

  /** Begins to follow: what was written before is known already. */
  public synchronized void start() {
    lastLook = Instant.now();
    log.since(lastLook.minus(LOOK_BACK)).forEach(entry -> seen.put(entry.id(), entry.createdAt()));
    following =
        scheduler.scheduleWithFixedDelay(
            this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    try {
      Instant now = Instant.now();
      Instant since = lastLook.minus(LOOK_BACK);
      Set<String> tags = new HashSet<>();
      for (ChangeEntry entry : log.since(since)) {
        if (seen.put(entry.id(), entry.createdAt()) == null) {
          tags.add(entry.tag());
        }
      }
      lastLook = now;
      seen.values().removeIf(createdAt -> createdAt.isBefore(since));
      if (!tags.isEmpty()) {
        arrived.fire(new ChangesArrived(tags));
      }
    } catch (RuntimeException failure) {
      // the next look catches up: the database may be away for a while
      LOGGER.log(System.Logger.Level.WARNING, "The change log could not be read", failure);
    }
  }

  @PreDestroy
  synchronized void stop() {
    if (following != null) {
      following.cancel(false);
    }
  }
}
