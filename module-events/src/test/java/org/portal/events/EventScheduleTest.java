package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventScheduleTest {

  @Test
  void datesAreKeptAsTheyWereGiven() {
    EventSchedule schedule =
        new EventSchedule(
            "Europe/Minsk",
            true,
            "2021-05-02",
            "P1D",
            Optional.empty(),
            List.of("2022-04-24", "2023-04-16"),
            List.of("2023-04-16"));
    assertEquals(
        List.of(LocalDateTime.parse("2022-04-24T00:00"), LocalDateTime.parse("2023-04-16T00:00")),
        schedule.recurrence().additions());
    assertEquals(
        List.of(LocalDateTime.parse("2023-04-16T00:00")), schedule.recurrence().exceptions());
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2021-02-29",
    "true, 2021-13-01",
    "true, 2021-06-01T10:00:00",
    "false, 2021-06-01T24:00:01",
    "false, 2021-06-01",
    "true, next Tuesday"
  })
  void impossibleStartsAreNamed(boolean allDay, String start) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new EventSchedule(
                    "Europe/Minsk",
                    allDay,
                    start,
                    allDay ? "P1D" : "PT1H",
                    Optional.empty(),
                    List.of(),
                    List.of()));
    assertEquals(
        "\"%s\" is no %s; write for example %s"
            .formatted(
                start,
                allDay ? "day" : "date with a time",
                allDay ? "2021-07-03" : "2021-07-03T21:00:00"),
        refusal.getMessage());
  }

  @Test
  void anUnknownZoneIsNamed() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new EventSchedule(
                    "Europe/Atlantis",
                    true,
                    "2021-06-01",
                    "P1D",
                    Optional.empty(),
                    List.of(),
                    List.of()));
    assertEquals(
        "There is no time zone \"Europe/Atlantis\"; write for example Europe/Minsk",
        refusal.getMessage());
  }
}
