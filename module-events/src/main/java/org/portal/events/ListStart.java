package org.portal.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the list begins: a day and, if the page before ends within that day, the event to
 * go on with. So a page stays the same when events are added before it.
 *
 * @param day the first day
 * @param eventId the first event of that day; 0 for all of them
 */
record ListStart(LocalDate day, long eventId) {

  private static final Pattern CODE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:_([1-9]\\d{0,18}))?");

  /**
   * Reads it from an address.
   *
   * @return empty if the text is none
   */
  static Optional<ListStart> parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      String eventId = matcher.group(2);
      return Optional.of(
          new ListStart(
              LocalDate.parse(matcher.group(1)), eventId == null ? 0 : Long.parseLong(eventId)));
    } catch (DateTimeException | NumberFormatException impossible) {
      return Optional.empty();
    }
  }

  /** The beginning of the page that goes on with an entry. */
  static ListStart at(CalendarEntry next, CalendarEntry before) {
    boolean newDay = next.firstDay().isAfter(before.firstDay());
    return new ListStart(next.firstDay(), newDay ? 0 : next.eventId());
  }

  /** As it stands in an address. */
  String code() {
    return eventId == 0 ? day.toString() : day + "_" + eventId;
  }
}
