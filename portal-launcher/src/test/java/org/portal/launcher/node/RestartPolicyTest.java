package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private static final Optional<Duration> NEVER_READY = Optional.empty();
  private static final Optional<Duration> BRIEFLY = Optional.of(Duration.ofSeconds(59));
  private static final Optional<Duration> HEALTHY = Optional.of(Duration.ofSeconds(60));

  private final RestartPolicy policy = new RestartPolicy();

  @Test
  void aRefusedFirstStartIsFinal() {
    assertEquals(Optional.empty(), policy.afterEnd(NEVER_READY, true));
  }

  @Test
  void theSecondFailureBeforeReadyIsFinal() {
    assertEquals(Optional.of(Duration.ofSeconds(1)), policy.afterEnd(NEVER_READY, false));
    assertEquals(Optional.empty(), policy.afterEnd(NEVER_READY, false));
  }

  @Test
  void pausesGrowAndAreBounded() {
    List<Long> pauses =
        Stream.generate(() -> policy.afterEnd(BRIEFLY, false).orElseThrow().toSeconds())
            .limit(7)
            .toList();

    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), pauses);
  }

  @Test
  void aHealthyWhileBeginsAnew() {
    policy.afterEnd(BRIEFLY, false);
    policy.afterEnd(BRIEFLY, false);

    assertEquals(Optional.of(Duration.ofSeconds(1)), policy.afterEnd(HEALTHY, false));
    assertEquals(Optional.of(Duration.ofSeconds(2)), policy.afterEnd(BRIEFLY, false));
  }

  @Test
  void whoWasReadyOnceNeverGivesUp() {
    policy.afterEnd(BRIEFLY, false);

    assertEquals(Optional.of(Duration.ofSeconds(2)), policy.afterEnd(NEVER_READY, true));
    assertEquals(Optional.of(Duration.ofSeconds(4)), policy.afterEnd(NEVER_READY, false));
    assertEquals(Optional.of(Duration.ofSeconds(8)), policy.afterEnd(NEVER_READY, false));
  }
}
