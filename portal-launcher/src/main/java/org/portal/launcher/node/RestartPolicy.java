package org.portal.launcher.node;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides what follows when a generation has ended unasked.
 *
 * <p>As long as no generation of this node was ever ready, what is wrong will hardly mend by
 * itself: a refusal, or a second failure, is final. Once one was ready the node never gives up, for
 * then it is most likely something around it that failed, and that may come back.
 */
public final class RestartPolicy {
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration HEALTHY = Duration.ofSeconds(60);
  private static final int ATTEMPTS_BEFORE_READY = 2;

  private final Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
  private boolean everReady;
  private int failuresBeforeReady;

  /**
   * The pause before the next generation; empty to give up.
   *
   * @param readyFor how long the ended generation had answered pages; empty when it never did
   * @param refused whether it refused to start
   */
  public Optional<Duration> afterEnd(Optional<Duration> readyFor, boolean refused) {
    if (readyFor.isPresent()) {
      everReady = true;
      if (readyFor.get().compareTo(HEALTHY) >= 0) {
        backoff.reset();
      }
    } else if (!everReady) {
      failuresBeforeReady++;
      if (refused || failuresBeforeReady >= ATTEMPTS_BEFORE_READY) {
        return Optional.empty();
      }
    }
    return Optional.of(backoff.next());
  }
}
