package org.portal.localization;

import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates and times as people of each language write them, in the portal's time zone. */
public final class DateTexts {

  private final ZoneId zone;
  private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

  /**
   * @param zone the zone in which days begin and times are shown
   */
  public DateTexts(ZoneId zone) {
    this.zone = zone;
  }

  /** The day on which an instant falls in the portal's zone. */
  public LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The first instant of a day in the portal's zone. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** For example {@code 9 September 2021}. */
  public String date(PortalLocale locale, LocalDate day) {
    return formatter(locale, "d MMMM yyyy").format(day);
  }

  /** For example {@code 9 September}. */
  public String dayAndMonth(PortalLocale locale, LocalDate day) {
    return formatter(locale, "d MMMM").format(day);
  }

  /** For example {@code 12:26}. */
  public String time(PortalLocale locale, Instant instant) {
    return formatter(locale, "HH:mm").format(instant.atZone(zone));
  }

  /** An instant with its offset, as {@code datetime} attributes want it (ISO 8601). */
  public String machine(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).atZone(zone));
  }

  /** For example {@code September 2021}, capitalised as a heading. */
  public String month(PortalLocale locale, YearMonth month) {
    return capitalised(locale, formatter(locale, "LLLL yyyy").format(month));
  }

  /** The month's name alone, standing by itself, for example {@code September}. */
  public String monthName(PortalLocale locale, LocalDate day) {
    return capitalised(locale, formatter(locale, "LLLL").format(day));
  }

  /** The day of the week, short, for example {@code Thu}. */
  public String weekday(PortalLocale locale, DayOfWeek day) {
    return capitalised(locale, day.getDisplayName(TextStyle.SHORT, locale.toLocale()));
  }

  /** The day of the week in two letters, for example {@code Th}. */
  public String weekdayInTwoLetters(PortalLocale locale, DayOfWeek day) {
    String name = day.getDisplayName(TextStyle.SHORT_STANDALONE, locale.toLocale());
    return capitalised(locale, name.substring(0, Math.min(2, name.length())));
  }

  /** The day of the week in full, for example {@code Thursday}. */
  public String weekdayInFull(PortalLocale locale, DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale.toLocale());
  }

  /**
   * The day that a week begins with where the language is mostly spoken: Sunday in English, Monday
   * in Russian and Belarusian. (The JDK knows it only for a language with a country.)
   */
  public DayOfWeek firstDayOfWeek(PortalLocale locale) {
    int sundayIsOne = Calendar.getInstance(locale.toLocale()).getFirstDayOfWeek();
    return DayOfWeek.SATURDAY.plus(sundayIsOne);
  }

  private DateTimeFormatter formatter(PortalLocale locale, String pattern) {
    return formatters.computeIfAbsent(
        locale.tag() + pattern, key -> DateTimeFormatter.ofPattern(pattern, locale.toLocale()));
  }

  private static String capitalised(PortalLocale locale, String text) {
    Locale language = locale.toLocale();
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
  }
}
