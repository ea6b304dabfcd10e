package org.portal.events.recurrence;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When an event takes place, as it was given (RFC 5545): the first time and what else follows.
 *
 * @param start the first time, local; midnight for whole days
 * @param allDay whether it lasts whole days, whatever the time
 * @param duration how long
 * @param zone whose clocks the local times are read from
 * @param rule the rule without its name ({@code FREQ=YEARLY}), if there is one
 * @param additions further starts
 * @param exceptions starts that the rule gives and that do not take place
 */
public record Recurrence(
    LocalDateTime start,
    boolean allDay,
    EventDuration duration,
    ZoneId zone,
    Optional<RecurrenceRuleText> rule,
    List<LocalDateTime> additions,
    List<LocalDateTime> exceptions) {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DATES = 1_000;

  /**
   * Checks what belongs together.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public Recurrence {
    additions = List.copyOf(additions);
    exceptions = List.copyOf(exceptions);
    requireYear(start);
    additions.forEach(Recurrence::requireYear);
    if (allDay && !duration.isWholeDays()) {
      throw new IllegalArgumentException("An event of whole days needs a duration of whole days");
    }
    if (allDay && !start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException("An event of whole days begins on a day, without a time");
    }
    if (additions.size() > MOST_DATES || exceptions.size() > MOST_DATES) {
      throw new IllegalArgumentException(
          "At most %d further dates and %<d exceptions are allowed".formatted(MOST_DATES));
    }
  }

  private static void requireYear(LocalDateTime time) {
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The year %d is impossible; years go from %d to %d"
              .formatted(time.getYear(), FIRST_YEAR, LAST_YEAR));
    }
  }
}
