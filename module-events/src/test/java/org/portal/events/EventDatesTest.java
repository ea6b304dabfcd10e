package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.content.CalendarLeaf;
import org.portal.events.recurrence.EventDuration;
import org.portal.events.recurrence.Recurrence;
import org.portal.events.recurrence.RecurrenceRuleText;
import org.portal.localization.Localization;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;

class EventDatesTest {

  private static final List<PortalLocale> LOCALES =
      List.of(new PortalLocale("en"), new PortalLocale("ru"), new PortalLocale("be"));

  private static EventDates dates(String language) {
    Messages messages = new Messages();
    messages.add("events.messages", EventDatesTest.class.getClassLoader());
    return new EventDates(
        new Localization(messages, ZoneId.of("Europe/Minsk"), LOCALES), new PortalLocale(language));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2021-09-11, 2021-09-11, 11 September",
    "en, 2021-09-03, 2021-09-10, 3–10 September",
    "en, 2021-07-30, 2021-08-01, 30 July – 1 August",
    "ru, 2021-09-03, 2021-09-10, 3–10 сентября",
    "be, 2021-07-30, 2021-08-01, 30 ліпеня – 1 жніўня"
  })
  void daysInWords(String language, LocalDate first, LocalDate last, String text) {
    assertEquals(text, dates(language).days(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-03, 2021-09-10, 3–10 September 2021",
    "2021-07-30, 2021-08-01, 30 July – 1 August 2021",
    "2021-12-25, 2022-01-07, 25 December 2021 – 7 January 2022"
  })
  void daysAndYear(LocalDate first, LocalDate last, String text) {
    assertEquals(text, dates("en").daysAndYear(first, last));
  }

  @Test
  void leaves() {
    assertEquals(
        new CalendarLeaf("2021-09-03", "September", "3", "Fri – Fri", false),
        dates("en").leaf(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 9, 10), false));
    assertEquals(
        new CalendarLeaf("2021-09-11", "September", "11", "Sat", true),
        dates("en").leaf(LocalDate.of(2021, 9, 11), LocalDate.of(2021, 9, 11), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=3|Every year on 3 July",
        "ru|FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=3|Каждый год 3 июля",
        "be|FREQ=YEARLY;BYMONTH=7;BYDAY=2TH|Кожны год",
        "en|FREQ=YEARLY;INTERVAL=2;BYMONTH=8;BYDAY=3SA|Every 2 years",
        "ru|FREQ=YEARLY;INTERVAL=2|Каждые 2 года",
        "be|FREQ=MONTHLY;INTERVAL=5|Кожныя 5 месяцаў",
        "en|FREQ=WEEKLY|Every week",
        "ru|FREQ=DAILY;INTERVAL=3|Каждые 3 дня"
      })
  void rhythms(String language, String rule, String text) {
    Recurrence recurrence =
        new Recurrence(
            LocalDateTime.parse("2021-01-01T00:00"),
            true,
            EventDuration.parse("P1D"),
            ZoneId.of("Europe/Minsk"),
            Optional.of(RecurrenceRuleText.parse(rule)),
            List.of(),
            List.of());
    assertEquals(Optional.of(text), dates(language).rhythm(recurrence));
  }

  @Test
  void aDateThatWasMovedSaysWhereTo() {
    assertEquals(
        "Moved to 15–19 July",
        dates("en")
            .calledOff(
                Optional.of(LocalDate.of(2021, 7, 15)),
                LocalDate.of(2021, 7, 8),
                LocalDate.of(2021, 7, 12)));
  }
}
