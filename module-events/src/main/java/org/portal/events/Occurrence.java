package org.portal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
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

  /** For JPA. */
  protected Occurrence() {}

  Occurrence(Span span) {
    this.startLocal = span.start();
    this.endLocal = span.end();
    this.startAt = span.startsAt();
    this.endAt = span.endsAt();
    this.firstDay = span.firstDay();
    this.lastDay = span.lastDay();
    this.calledOff = span.calledOff();
    this.movedTo = span.movedTo().orElse(null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occurrence that
        && startLocal.equals(that.startLocal)
        && endLocal.equals(that.endLocal)
        && startAt.equals(that.startAt)
        && endAt.equals(that.endAt)
        && calledOff == that.calledOff
        && Objects.equals(movedTo, that.movedTo);
  }

  @Override
  public int hashCode() {
    return startLocal.hashCode();
  }
}
