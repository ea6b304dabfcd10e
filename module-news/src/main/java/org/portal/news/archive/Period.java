package org.portal.news.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A year, a month or a day of the calendar, as it stands in addresses.
 *
 * @param begin its first day
 * @param length how long it is
 */
public record Period(LocalDate begin, Length length) {

  /** How long a period is. */
  public enum Length {
    YEAR,
    MONTH,
    DAY
  }

  /** The year. */
  public static Period of(int year) {
    return new Period(LocalDate.of(year, 1, 1), Length.YEAR);
  }

  /** The month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), Length.MONTH);
  }

  /** The day. */
  public static Period of(LocalDate day) {
    return new Period(day, Length.DAY);
  }

  /**
   * Reads the period that an address names by its variables {@code year}, {@code month} and {@code
   * day}.
   *
   * @param variables digits, or nothing
   * @return empty if there is no year, or no such day in the calendar
   */
  public static Optional<Period> read(Map<String, String> variables) {
    String year = variables.get("year");
    String month = variables.get("month");
    String day = variables.get("day");
    try {
      if (year == null || "0000".equals(year)) { // the year before 1 is no year 0
        return Optional.empty();
      }
      if (month == null) {
        return Optional.of(of(Integer.parseInt(year)));
      }
      YearMonth found = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(day == null ? of(found) : of(found.atDay(Integer.parseInt(day))));
    } catch (DateTimeException | NumberFormatException odd) {
      return Optional.empty();
    }
  }

  /** The first day after it. */
  public LocalDate end() {
    return switch (length) {
      case YEAR -> begin.plusYears(1);
      case MONTH -> begin.plusMonths(1);
      case DAY -> begin.plusDays(1);
    };
  }

  /** The month that it begins in. */
  public YearMonth month() {
    return YearMonth.from(begin);
  }

  /** How its address continues after the section's, for example {@code 2021/09}. */
  public String path() {
    String year = "%04d".formatted(begin.getYear());
    return switch (length) {
      case YEAR -> year;
      case MONTH -> String.format(Locale.ROOT, "%s/%02d", year, begin.getMonthValue());
      case DAY ->
          String.format(
              Locale.ROOT, "%s/%02d/%02d", year, begin.getMonthValue(), begin.getDayOfMonth());
    };
  }
}
