package org.portal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portal.events.recurrence.EventDuration;
import org.portal.events.recurrence.Recurrence;
import org.portal.events.recurrence.RecurrenceRuleText;

/**
 * When an event takes place, in the words of RFC 5545, kept as they were given: a rule that is
 * expanded can't be made a rule again.
 */
@Embeddable
public class EventSchedule {

  private static final String SEPARATOR = ",";

  @Column(name = "time_zone", nullable = false, length = 60)
  private String timeZone;

  @Column(name = "all_day", nullable = false)
  private boolean allDay;

  @Column(name = "start_local", nullable = false)
  private LocalDateTime start;

  @Column(nullable = false, length = 30)
  private String duration;

  @Column(length = 500)
  private String rrule;

  @Column(length = 8000)
  private String rdates;

  @Column(length = 8000)
  private String exdates;

  /** For JPA. */
  protected EventSchedule() {}

  /**
   * A schedule as it stands in a data file.
   *
   * @param timeZone the zone's name, for example {@code Europe/Minsk}
   * @param allDay whether it lasts whole days
   * @param start the first day, or the first local date and time (ISO 8601)
   * @param duration for example {@code P2D}
   * @param rrule the rule, if there is one
   * @param rdates further starts, written like the first
   * @param exdates starts that do not take place, written like the first
   * @throws IllegalArgumentException that says what is wrong
   */
  public EventSchedule(
      String timeZone,
      boolean allDay,
      String start,
      String duration,
      Optional<String> rrule,
      List<String> rdates,
      List<String> exdates) {
    this.timeZone = timeZone;
    this.allDay = allDay;
    this.start = time(start);
    this.duration = duration;
    this.rrule = rrule.orElse(null);
    this.rdates = rdates.isEmpty() ? null : String.join(SEPARATOR, rdates);
    this.exdates = exdates.isEmpty() ? null : String.join(SEPARATOR, exdates);
    recurrence();
  }

  /** Whose clocks its times are read from. */
  String timeZone() {
    return timeZone;
  }

  /** How long it lasts, as it was given. */
  String duration() {
    return duration;
  }

  /** The rule, as it was given; may be null. */
  String rule() {
    return rrule;
  }

  /** Further starts, parted by commas; may be null. */
  String additions() {
    return rdates;
  }

  /** Starts that do not take place, parted by commas; may be null. */
  String exceptions() {
    return exdates;
  }

  /** Whether it lasts whole days. */
  public boolean isAllDay() {
    return allDay;
  }

  /** The first start, local. */
  public LocalDateTime getStart() {
    return start;
  }

  /**
   * The schedule, checked and ready to be expanded.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public final Recurrence recurrence() {
    return new Recurrence(
        start,
        allDay,
        EventDuration.parse(duration),
        zone(),
        Optional.ofNullable(rrule).map(RecurrenceRuleText::parse),
        times(rdates),
        times(exdates));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(timeZone);
    } catch (DateTimeException unknown) {
      throw new IllegalArgumentException(
          "There is no time zone \"%s\"; write for example Europe/Minsk".formatted(timeZone),
          unknown);
    }
  }

  private List<LocalDateTime> times(String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split(SEPARATOR, -1)).map(this::time).toList();
  }

  private LocalDateTime time(String text) {
    try {
      return allDay ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException(
          "\"%s\" is no %s; write for example %s"
              .formatted(
                  text,
                  allDay ? "day" : "date with a time",
                  allDay ? "2021-07-03" : "2021-07-03T21:00:00"),
          impossible);
    }
  }
}
