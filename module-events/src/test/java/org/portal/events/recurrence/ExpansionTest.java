package org.portal.events.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpansionTest {

  private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
  private static final Horizon HORIZON = Horizon.of(LocalDate.of(2026, 10, 1));

  @Test
  void aYearlyRuleReachesToTheEndOfTheHorizon() {
    List<Span> spans = expand(days("2019-07-03", "P1D", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=3"));
    assertEquals(13, spans.size());
    assertEquals(LocalDate.of(2031, 7, 3), spans.get(12).firstDay());
  }

  @Test
  void anEventOnLeapDayTakesPlaceInLeapYearsOnly() {
    assertEquals(
        List.of("2020-02-29", "2024-02-29", "2028-02-29"),
        firstDays(days("2020-02-29", "P1D", "FREQ=YEARLY")));
  }

  @Test
  void additionsAreAddedAndExceptionsCalledOff() {
    Recurrence bazaar =
        new Recurrence(
            LocalDateTime.parse("2019-07-11T00:00"),
            true,
            EventDuration.parse("P5D"),
            MINSK,
            Optional.of(RecurrenceRuleText.parse("FREQ=YEARLY;BYMONTH=7;BYDAY=2TH")),
            List.of(LocalDateTime.parse("2021-07-15T00:00")),
            List.of(
                LocalDateTime.parse("2021-07-08T00:00"), LocalDateTime.parse("2023-07-13T00:00")));
    List<Span> spans = expand(bazaar);
    Span moved = at(spans, "2021-07-08");
    assertTrue(moved.calledOff());
    assertEquals(Optional.of(LocalDate.of(2021, 7, 15)), moved.movedTo());
    assertEquals(Optional.empty(), at(spans, "2023-07-13").movedTo());
    assertTrue(at(spans, "2023-07-13").calledOff());
    assertEquals(LocalDate.of(2021, 7, 19), at(spans, "2021-07-15").lastDay());
  }

  @Test
  void anEventThatIsOverAtMidnightEndsOnItsDay() {
    Span span = expand(times("2021-05-15T18:00:00", "PT6H", null)).get(0);
    assertEquals(LocalDate.of(2021, 5, 15), span.lastDay());
    Span night = expand(times("2021-07-06T21:00:00", "PT9H", null)).get(0);
    assertEquals(LocalDate.of(2021, 7, 7), night.lastDay());
  }

  @Test
  void aTimeThatHappenedTwiceIsTakenOnce() {
    List<Span> spans =
        Expansion.expand(
            times("2010-10-31T02:30:00", "PT1H", null),
            new Horizon(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)));
    assertEquals(1, spans.size());
    assertEquals(Instant.parse("2010-10-30T23:30:00Z"), spans.get(0).startsAt());
    assertEquals(Instant.parse("2010-10-31T00:30:00Z"), spans.get(0).endsAt());
    assertEquals(LocalDate.of(2010, 10, 31), spans.get(0).lastDay());
  }

  @Test
  void aTimeThatNeverWasMovesByTheGap() {
    List<Span> spans =
        Expansion.expand(
            times("2011-03-27T02:30:00", "PT1H", null),
            new Horizon(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)));
    assertEquals(1, spans.size());
    assertEquals(Instant.parse("2011-03-27T00:30:00Z"), spans.get(0).startsAt());
    assertEquals(LocalDateTime.parse("2011-03-27T03:30"), spans.get(0).start());
  }

  @Test
  void aRuleGoesOnThroughChangesOfTheClocks() {
    Recurrence evening =
        new Recurrence(
            LocalDateTime.parse("2026-03-22T20:00"),
            false,
            EventDuration.parse("PT2H"),
            ZoneId.of("Europe/Warsaw"),
            Optional.of(RecurrenceRuleText.parse("FREQ=WEEKLY;COUNT=2")),
            List.of(),
            List.of());
    List<Span> spans = expand(evening);
    assertEquals(Instant.parse("2026-03-22T19:00:00Z"), spans.get(0).startsAt());
    assertEquals(Instant.parse("2026-03-29T18:00:00Z"), spans.get(1).startsAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=YEARLY;INTERVAL=0",
        "RRULE:FREQ=YEARLY",
        "FREQ=YEARLY;UNTIL=20200101;COUNT=2",
        "FREQ=YEARLY;BYDAY=54MO",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "",
        "FREQ=",
        "BYMONTH=2"
      })
  void impossibleRulesAreRefusedInWords(String rule) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> RecurrenceRuleText.parse(rule));
    assertTrue(refusal.getMessage().startsWith("The rule \"" + rule + "\""), refusal::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=DAILY",
        "FREQ=YEARLY;COUNT=99999999",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;INTERVAL=2147483647",
        "FREQ=DAILY;INTERVAL=2147483647",
        "FREQ=DAILY;UNTIL=00010101",
        "FREQ=DAILY;COUNT=2147483647",
        "FREQ=YEARLY;BYDAY=54MO",
        "FREQ=YEARLY;BYDAY=53MO;BYMONTHDAY=1;BYYEARDAY=366",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=MO;BYSETPOS=366",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "RRULE:FREQ=YEARLY",
        "FREQ=WEEKLY;BYSETPOS=1",
        "freq=yearly",
        "FREQ=YEARLY;X-FOO=1",
        "FREQ=YEARLY;UNTIL=20200101;COUNT=2"
      })
  void hostileRulesAreRefusedOrBounded(String rule) {
    for (String start : List.of("2021-01-01", "1800-01-01")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            try {
              assertTrue(expand(days(start, "P1D", rule)).size() <= 5_000);
            } catch (IllegalArgumentException refused) {
              assertTrue(refused.getMessage().length() > 10);
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, P1D",
    "9999-12-31, P2D",
    "2021-06-01, -P1D",
    "2021-06-01, P",
    "2021-06-01, PT",
    "2021-06-01, P0D",
    "2021-06-01, PT1H",
    "2021-06-01, P999D",
    "2021-06-01, P1Y"
  })
  void impossibleDaysAreRefused(String start, String duration) {
    assertThrows(IllegalArgumentException.class, () -> days(start, duration, null));
  }

  private static Recurrence days(String start, String duration, String rule) {
    return new Recurrence(
        LocalDate.parse(start).atStartOfDay(),
        true,
        EventDuration.parse(duration),
        MINSK,
        Optional.ofNullable(rule).map(RecurrenceRuleText::parse),
        List.of(),
        List.of());
  }

  private static Recurrence times(String start, String duration, String rule) {
    return new Recurrence(
        LocalDateTime.parse(start),
        false,
        EventDuration.parse(duration),
        MINSK,
        Optional.ofNullable(rule).map(RecurrenceRuleText::parse),
        List.of(),
        List.of());
  }

  private static List<Span> expand(Recurrence recurrence) {
    return Expansion.expand(recurrence, HORIZON);
  }

  private static List<String> firstDays(Recurrence recurrence) {
    return expand(recurrence).stream().map(span -> span.firstDay().toString()).toList();
  }

  private static Span at(List<Span> spans, String day) {
    return spans.stream()
        .filter(span -> span.firstDay().toString().equals(day))
        .findFirst()
        .orElseThrow();
  }
}
