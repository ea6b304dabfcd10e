package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptCountTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final AttemptCount count = new AttemptCount("source");

  @Test
  void fifthFailureBeginsAPause() {
    fail(4);
    assertEquals(Optional.empty(), count.pausedUntil(NOON));
    fail(1);
    assertEquals(Optional.of(NOON.plusSeconds(60)), count.pausedUntil(NOON));
  }

  @Test
  void aPauseEndsByItself() {
    fail(5);
    assertEquals(Optional.empty(), count.pausedUntil(NOON.plusSeconds(60)));
  }

  @Test
  void theNextFailureAfterAPauseMakesALongerOne() {
    fail(5);
    Instant later = NOON.plusSeconds(90);
    count.count(later, PauseRule.OF_NAME);
    assertEquals(Optional.of(later.plusSeconds(120)), count.pausedUntil(later));
  }

  @Test
  void aSuccessTakesTheAttemptAndItsPauseBack() {
    fail(5);
    count.takeBack();
    assertEquals(4, count.failures());
    assertEquals(Optional.empty(), count.pausedUntil(NOON));
  }

  @Test
  void failuresAreForgottenAfterADay() {
    fail(9);
    Instant nextDay = NOON.plus(Duration.ofHours(25));
    count.count(nextDay, PauseRule.OF_NAME);
    assertEquals(1, count.failures());
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      count.count(NOON, PauseRule.OF_NAME);
    }
  }
}
