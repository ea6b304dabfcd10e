package org.portal.events;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;
import org.portal.content.ContentItem;

/**
 * An {@link Occurrence} as a row of its own, read only: a query that begins here is answered from
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

  @Embedded
  @AttributeOverride(
      name = "startLocal",
      column = @Column(name = "start_local", insertable = false, updatable = false))
  private Occurrence date;

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
