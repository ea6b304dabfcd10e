package org.portal.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.portal.content.ContentItem;
import org.portal.content.Field;
import org.portal.content.GeoPoint;
import org.portal.content.InvalidContentException;
import org.portal.content.Region;
import org.portal.content.Type;
import org.portal.events.recurrence.Expansion;
import org.portal.events.recurrence.Horizon;
import org.portal.events.recurrence.Span;
import org.portal.localization.LocalizedText;

/** An event that takes place once or again and again. */
@Entity
@Table(name = "events_event")
@DiscriminatorValue("event")
@Type(id = "event", schema = "Event")
public class Event extends ContentItem {

  @Field(order = 10, meaning = ScheduleMeaning.class, property = "startDate")
  @NotNull
  @Embedded
  private EventSchedule schedule;

  @Field(order = 20, property = "eventStatus")
  @Enumerated(EnumType.STRING)
  @Column(name = "event_status", nullable = false, length = 20)
  private EventStatus eventStatus = EventStatus.AS_PLANNED;

  @Field(order = 30, list = true, property = "location")
  private LocalizedText venue;

  @Field(order = 40, list = true)
  private LocalizedText settlement;

  @Field(order = 50, facet = true)
  private Region region;

  @Field(order = 5, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private EventKind kind;

  @Field(order = 60)
  @Column(name = "day_off")
  private Boolean dayOff;

  @Field(order = 70)
  @Enumerated(EnumType.STRING)
  @Column(name = "date_basis", nullable = false, length = 20)
  private DateBasis dateBasis;

  @Field(order = 80)
  @Column(name = "schedule_note")
  private LocalizedText scheduleNote;

  @Field(order = 90, fact = false)
  @Embedded
  private GeoPoint location;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "expanded_until", nullable = false)
  private LocalDate expandedUntil;

  @ElementCollection
  @CollectionTable(name = "events_occurrence", joinColumns = @JoinColumn(name = "event_id"))
  private List<Occurrence> occurrences = new ArrayList<>();

  /** For JPA. */
  protected Event() {}

  static Event empty() {
    return new Event();
  }

  /** When it takes place, as it was given. */
  public EventSchedule getSchedule() {
    return schedule;
  }

  void setSchedule(EventSchedule schedule) {
    this.schedule = schedule;
  }

  void setEventStatus(EventStatus eventStatus) {
    this.eventStatus = eventStatus;
  }

  void setVenue(LocalizedText venue) {
    this.venue = venue;
  }

  void setSettlement(LocalizedText settlement) {
    this.settlement = settlement;
  }

  void setRegion(Region region) {
    this.region = region;
  }

  void setKind(EventKind kind) {
    this.kind = kind;
  }

  void setDayOff(Boolean dayOff) {
    this.dayOff = dayOff;
  }

  void setDateBasis(DateBasis dateBasis) {
    this.dateBasis = dateBasis;
  }

  void setScheduleNote(LocalizedText scheduleNote) {
    this.scheduleNote = scheduleNote;
  }

  void setLocation(GeoPoint location) {
    this.location = location;
  }

  EventKind kind() {
    return kind;
  }

  Region region() {
    return region;
  }

  Boolean dayOff() {
    return dayOff;
  }

  EventStatus eventStatus() {
    return eventStatus;
  }

  /** Its times up to the horizon; replaced when it is stored. */
  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  @Override
  protected void derive() {
    try {
      expand(Horizon.of(LocalDate.now(ZoneOffset.UTC)));
    } catch (IllegalArgumentException impossible) {
      throw new InvalidContentException(List.of("schedule: " + impossible.getMessage() + "."));
    }
  }

  /** Expands the schedule up to a horizon; the occurrences are replaced. */
  void expand(Horizon horizon) {
    if (schedule == null) {
      throw new IllegalArgumentException("It is not said when it takes place");
    }
    List<Span> spans = Expansion.expand(schedule.recurrence(), horizon);
    occurrences =
        spans.stream().map(span -> new Occurrence(span, this)).collect(Collectors.toList());
    lastDay =
        spans.stream()
            .filter(span -> !span.calledOff())
            .map(Span::lastDay)
            .max(Comparator.naturalOrder())
            .orElse(null);
    expandedUntil = horizon.until();
  }

  @Override
  protected long sortKey() {
    return schedule.getStart().toEpochSecond(ZoneOffset.UTC);
  }
}
