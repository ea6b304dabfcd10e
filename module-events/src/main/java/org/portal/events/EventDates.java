package org.portal.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.portal.content.CalendarLeaf;
import org.portal.events.recurrence.Recurrence;
import org.portal.events.recurrence.RecurrenceRuleText;
import org.portal.events.recurrence.Rhythm;
import org.portal.events.recurrence.Span;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/** The dates of events in words of one language. */
final class EventDates {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int LEAP_YEAR = 2020;

  private final Localization localization;
  private final PortalLocale locale;

  EventDates(Localization localization, PortalLocale locale) {
    this.localization = localization;
    this.locale = locale;
  }

  /** For example {@code 3–10 September}, {@code 30 July – 1 August} or {@code 3 July}. */
  String days(LocalDate first, LocalDate last) {
    return range(first, last, texts().dayAndMonth(locale, last));
  }

  /** The same with the year. */
  String daysAndYear(LocalDate first, LocalDate last) {
    return range(first, last, texts().date(locale, last));
  }

  private String range(LocalDate first, LocalDate last, String lastText) {
    if (first.equals(last)) {
      return lastText;
    }
    if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
      return first.getDayOfMonth() + "–" + lastText;
    }
    boolean otherYear =
        first.getYear() != last.getYear() && lastText.contains(String.valueOf(last.getYear()));
    return (otherYear ? texts().date(locale, first) : texts().dayAndMonth(locale, first))
        + " – "
        + lastText;
  }

  /** For example {@code 18:00–23:00}. */
  String times(LocalDateTime start, LocalDateTime end) {
    return start.equals(end) ? TIME.format(start) : TIME.format(start) + "–" + TIME.format(end);
  }

  /** A date with its year, its time and what became of it. */
  String full(Span span, boolean allDay) {
    String days = daysAndYear(span.firstDay(), span.lastDay());
    String text = allDay ? days : days + ", " + times(span.start(), span.end());
    return span.calledOff()
        ? message(
            "events.date-off", text, calledOff(span.movedTo(), span.firstDay(), span.lastDay()))
        : text;
  }

  /** What became of a date that is called off: cancelled, or moved to other days. */
  String calledOff(Optional<LocalDate> movedTo, LocalDate firstDay, LocalDate lastDay) {
    return movedTo
        .map(
            day ->
                message(
                    "events.moved-to",
                    days(day, day.plusDays(lastDay.toEpochDay() - firstDay.toEpochDay()))))
        .orElseGet(() -> message("events.cancelled"));
  }

  /** How often it takes place, for example {@code Every year on 3 July}; empty for once. */
  Optional<String> rhythm(Recurrence recurrence) {
    return recurrence.rule().map(this::rhythm);
  }

  private String rhythm(RecurrenceRuleText rule) {
    if (rule.rhythm() == Rhythm.YEARLY && rule.interval() == 1) {
      return rule.sameDayEveryYear()
          .map(
              day ->
                  message(
                      "events.every-year-on", texts().dayAndMonth(locale, day.atYear(LEAP_YEAR))))
          .orElseGet(() -> message("events.every-yearly", 1));
    }
    return message(
        "events.every-" + rule.rhythm().name().toLowerCase(Locale.ROOT), rule.interval());
  }

  /** The leaf of a calendar. */
  CalendarLeaf leaf(LocalDate first, LocalDate last, boolean off) {
    String week = texts().weekday(locale, first.getDayOfWeek());
    return new CalendarLeaf(
        first.toString(),
        texts().monthName(locale, first),
        String.valueOf(first.getDayOfMonth()),
        first.equals(last) ? week : week + " – " + texts().weekday(locale, last.getDayOfWeek()),
        off);
  }

  private DateTexts texts() {
    return localization.dates();
  }

  private String message(String key, Object... arguments) {
    return localization.messages().text(locale, key, arguments);
  }
}
