package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStartTest {

  @Test
  void aPageBeginsWithADay() {
    assertEquals(
        Optional.of(new ListStart(LocalDate.of(2026, 11, 7), 0)), ListStart.parse("2026-11-07"));
  }

  @Test
  void orWithinIt() {
    ListStart start = new ListStart(LocalDate.of(2026, 11, 7), 42);
    assertEquals("2026-11-07_42", start.code());
    assertEquals(Optional.of(start), ListStart.parse(start.code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-30",
        "2021-2-3",
        "today",
        "",
        "2026-11-07_",
        "2026-11-07_0",
        "2026-11-07_9999999999999999999",
        "99999-01-01"
      })
  void everythingElseIsNone(String code) {
    assertTrue(ListStart.parse(code).isEmpty());
  }
}
