package org.portal.events.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that calendars show: rules without end are expanded so far.
 *
 * @param from the first day
 * @param until the last day
 */
public record Horizon(LocalDate from, LocalDate until) {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int YEARS_AHEAD = 5;

  /**
   * The horizon as it is on a day. It ends with a year, so that it moves once a year only.
   *
   * @param today the day
   */
  public static Horizon of(LocalDate today) {
    return new Horizon(FIRST, LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31));
  }

  /** Whether a day lies within it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether a month begins within it. */
  public boolean contains(YearMonth month) {
    return contains(month.atDay(1));
  }
}
