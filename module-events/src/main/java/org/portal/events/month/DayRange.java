package org.portal.events.month;

import java.time.LocalDate;

/**
 * The days of something.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last + " is no range of days");
    }
  }

  boolean touches(DayRange other) {
    return !last.isBefore(other.first) && !first.isAfter(other.last);
  }

  /** What both have in common; they must touch. */
  DayRange cut(DayRange other) {
    return new DayRange(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }
}
