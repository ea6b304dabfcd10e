package org.portal.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextsTest {

  private static final DateTexts DATES = new DateTexts(ZoneId.of("Europe/Minsk"));

  @ParameterizedTest
  @CsvSource({
    "2020-12-31T20:59:59Z, 2020-12-31",
    "2020-12-31T21:00:00Z, 2021-01-01",
    "2020-02-29T20:59:59Z, 2020-02-29",
  })
  void daysBeginInThePortalsZone(String instant, String day) {
    assertEquals(LocalDate.parse(day), DATES.day(Instant.parse(instant)));
  }

  @Test
  void theStartOfADayIsOfThatDay() {
    LocalDate day = LocalDate.of(2021, 9, 9);
    assertEquals(day, DATES.day(DATES.startOf(day)));
    assertEquals(day.minusDays(1), DATES.day(DATES.startOf(day).minusMillis(1)));
  }

  @ParameterizedTest
  @CsvSource({"en, September 2021", "ru, Сентябрь 2021", "be, Верасень 2021"})
  void monthsStandByThemselves(String language, String text) {
    assertEquals(text, DATES.month(new PortalLocale(language), YearMonth.of(2021, 9)));
  }

  @ParameterizedTest
  @CsvSource({"en, SUNDAY", "ru, MONDAY", "be, MONDAY"})
  void weeksBeginAsInTheLanguage(String language, DayOfWeek day) {
    assertEquals(day, DATES.firstDayOfWeek(new PortalLocale(language)));
  }

  @Test
  void machinesReadTheOffset() {
    assertEquals(
        "2021-09-09T12:26:00+03:00", DATES.machine(Instant.parse("2021-09-09T09:26:00.123Z")));
  }

  @Test
  void timesAreThoseOfTheZone() {
    assertEquals(
        "12:26", DATES.time(new PortalLocale("be"), Instant.parse("2021-09-09T09:26:00Z")));
  }
}
