package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseRuleTest {

  @ParameterizedTest
  @CsvSource({"0", "1", "4"})
  void firstFailuresAreFree(int failures) {
    assertEquals(Optional.empty(), PauseRule.OF_NAME.after(failures));
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "1000000, 15"})
  void pausesDoubleUpToTheLongest(int failures, long minutes) {
    assertEquals(Optional.of(Duration.ofMinutes(minutes)), PauseRule.OF_NAME.after(failures));
  }

  @Test
  void anAddressHasMoreAttemptsThanAName() {
    assertEquals(Optional.empty(), PauseRule.OF_ADDRESS.after(19));
    assertTrue(PauseRule.OF_ADDRESS.after(20).isPresent());
    assertEquals(Optional.of(Duration.ofHours(1)), PauseRule.OF_ADDRESS.after(500));
  }

  @Test
  void tellsHowManyAttemptsAreLeft() {
    assertEquals(4, PauseRule.OF_NAME.left(1));
    assertEquals(0, PauseRule.OF_NAME.left(5));
    assertEquals(0, PauseRule.OF_NAME.left(9));
  }
}
