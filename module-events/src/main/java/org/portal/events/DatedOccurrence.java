package org.portal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.portal.content.ContentItem;
import org.portal.content.Region;

/**
 * An {@link Occurrence} as calendars see it, read only: a query that begins here is answered from
 * the index of days, one that begins at the events reads all of them.
 */
@Entity
@SuppressWarnings("unused") // the fields are read by queries alone
@Table(name = "events_occurrence")
@IdClass(DatedOccurrence.Key.class)
public class DatedOccurrence {

  @Id
  @Column(name = "event_id")
  private long eventId;

  @Id
  @Column(name = "start_local")
  private LocalDateTime startLocal;

  // the base of events: its table alone is joined
  @ManyToOne
  @JoinColumn(name = "event_id", insertable = false, updatable = false)
  private ContentItem item;

  @Column(name = "end_local", insertable = false, updatable = false)
  private LocalDateTime endLocal;

  @Column(name = "first_day", insertable = false, updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", insertable = false, updatable = false)
  private LocalDate lastDay;

  @Column(name = "called_off", insertable = false, updatable = false)
  private boolean calledOff;

  @Column(name = "moved_to", insertable = false, updatable = false)
  private LocalDate movedTo;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private EventKind kind;

  @Column(insertable = false, updatable = false)
  private Region region;

  @Column(name = "day_off", insertable = false, updatable = false)
  private Boolean dayOff;

  @Enumerated(EnumType.STRING)
  @Column(name = "event_status", insertable = false, updatable = false)
  private EventStatus eventStatus;

  @Column(name = "all_day", insertable = false, updatable = false)
  private boolean allDay;

  /** For JPA. */
  protected DatedOccurrence() {}

  /** Which event, and when it begins. */
  public static class Key {

    private long eventId;
    private LocalDateTime startLocal;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && eventId == that.eventId
          && Objects.equals(startLocal, that.startLocal);
    }

    @Override
    public int hashCode() {
      return Objects.hash(eventId, startLocal);
    }
  }
}
