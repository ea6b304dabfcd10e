package org.portal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.portal.content.Region;
import org.portal.events.recurrence.Span;

/** One time that an event takes place, stored so that calendars find it by its day. */
@Embeddable
public class Occurrence {

  @Column(name = "start_local", nullable = false)
  private LocalDateTime startLocal;

  @Column(name = "end_local", nullable = false)
  private LocalDateTime endLocal;

  @Column(name = "start_at", nullable = false)
  private Instant startAt;

  @Column(name = "end_at", nullable = false)
  private Instant endAt;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  @Column(name = "called_off", nullable = false)
  private boolean calledOff;

  @Column(name = "moved_to")
  private LocalDate movedTo;

  // copied from the event, so that a calendar's filters are answered by an index of this table
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private EventKind kind;

  @Column(length = 120)
  private Region region;

  @Column(name = "day_off")
  private Boolean dayOff;

  @Enumerated(EnumType.STRING)
  @Column(name = "event_status", nullable = false, length = 20)
  private EventStatus eventStatus;

  @Column(name = "all_day", nullable = false)
  private boolean allDay;

  /** For JPA. */
  protected Occurrence() {}

  Occurrence(Span span, Event event) {
    this.startLocal = span.start();
    this.endLocal = span.end();
    this.startAt = span.startsAt();
    this.endAt = span.endsAt();
    this.firstDay = span.firstDay();
    this.lastDay = span.lastDay();
    this.calledOff = span.calledOff();
    this.movedTo = span.movedTo().orElse(null);
    this.kind = event.kind();
    this.region = event.region();
    this.dayOff = event.dayOff();
    this.eventStatus = event.eventStatus();
    this.allDay = event.getSchedule().isAllDay();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occurrence that
        && startLocal.equals(that.startLocal)
        && endLocal.equals(that.endLocal)
        && startAt.equals(that.startAt)
        && endAt.equals(that.endAt)
        && calledOff == that.calledOff
        && Objects.equals(movedTo, that.movedTo)
        && kind == that.kind
        && Objects.equals(region, that.region)
        && Objects.equals(dayOff, that.dayOff)
        && eventStatus == that.eventStatus
        && allDay == that.allDay;
  }

  @Override
  public int hashCode() {
    return startLocal.hashCode();
  }
}
