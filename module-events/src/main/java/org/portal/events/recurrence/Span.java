package org.portal.events.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that an event takes place, or would have.
 *
 * @param start local time at which it begins
 * @param end local time at which it is over
 * @param startsAt the instant at which it begins
 * @param endsAt the instant at which it is over
 * @param calledOff whether it is an exception: the rule gives it, but it does not take place
 * @param movedTo the day to which an exception was moved, if it was
 */
public record Span(
    LocalDateTime start,
    LocalDateTime end,
    Instant startsAt,
    Instant endsAt,
    boolean calledOff,
    Optional<LocalDate> movedTo) {

  /** The day on which it begins. */
  public LocalDate firstDay() {
    return start.toLocalDate();
  }

  /** The last day of it; an event that is over at midnight does not reach into the next day. */
  public LocalDate lastDay() {
    LocalDate last = end.minusNanos(1).toLocalDate();
    return last.isBefore(firstDay()) ? firstDay() : last;
  }
}
