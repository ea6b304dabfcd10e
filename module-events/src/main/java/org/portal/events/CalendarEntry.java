package org.portal.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that an event takes place, as calendars show it.
 *
 * @param eventId the event
 * @param slug its slug
 * @param kind its kind
 * @param dayOff whether people have the day off
 * @param status whether the event takes place as a whole
 * @param allDay whether it lasts whole days
 * @param start local
 * @param end local
 * @param firstDay the first day
 * @param lastDay the last day
 * @param calledOff whether this time does not take place
 * @param movedTo the day it was moved to, if it was
 */
record CalendarEntry(
    long eventId,
    String slug,
    EventKind kind,
    boolean dayOff,
    EventStatus status,
    boolean allDay,
    LocalDateTime start,
    LocalDateTime end,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean calledOff,
    Optional<LocalDate> movedTo) {

  /** Whether it does not take place. */
  boolean isOff() {
    return calledOff || status.isOff();
  }
}
