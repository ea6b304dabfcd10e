package org.portal.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.launcher.Refusal;

class MemorySizeTest {

  @ParameterizedTest
  @CsvSource({"512m, 512", "2g, 2048", "2G, 2048", "700 MB, 700", "192m, 192", "1024g, 1048576"})
  void amountsAreRead(String text, long mebibytes) throws Refusal {
    assertEquals(mebibytes, MemorySize.parse("portal.memory", text).mebibytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lots", "512", "-512m", "0.5g", "512k", "m", "1e3m", "99999999m"})
  void nonsenseIsNoAmount(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> MemorySize.parse("portal.memory", text));

    assertTrue(refusal.sentence().contains("not an amount of memory"), refusal.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0m", "191m", "1025g"})
  void tooLittleAndTooMuchAreRefused(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> MemorySize.parse("portal.memory", text));

    assertTrue(refusal.sentence().contains("at least 192m"), refusal.sentence());
  }

  @Test
  void theHeapOptionIsInMebibytes() {
    assertEquals("-Xmx512m", MemorySize.DEFAULT.heapOption());
  }
}
