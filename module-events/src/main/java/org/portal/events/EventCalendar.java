package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.portal.content.Region;
import org.portal.persistence.PersistenceUnits;

/** Finds published events by their days; each method sends one statement. */
@ApplicationScoped
public class EventCalendar {

  @Inject private PersistenceUnits units;

  /** What touches the days from the first to the last one, in order of the first days. */
  List<CalendarEntry> between(LocalDate first, LocalDate last, int limit) {
    return read(queries -> queries.between(first, last, limit));
  }

  /** What began before a day and is not over on it. */
  List<CalendarEntry> ongoing(LocalDate day, EventFilter filter, int limit) {
    return read(queries -> queries.ongoing(day, filter, limit));
  }

  /** What begins on a day or later. */
  List<CalendarEntry> from(ListStart start, EventFilter filter, int limit) {
    return read(queries -> queries.from(start, filter, limit));
  }

  /** How many events take place on a day or later. */
  long count(LocalDate day, EventFilter filter) {
    return read(queries -> queries.count(day, filter));
  }

  /** How many events of each kind take place on a day or later. */
  Map<EventKind, Long> kinds(LocalDate day, EventFilter filter) {
    return read(queries -> queries.kinds(day, filter));
  }

  /** How many events in each region take place on a day or later. */
  Map<Region, Long> regions(LocalDate day, EventFilter filter) {
    return read(queries -> queries.regions(day, filter));
  }

  private <T> T read(Function<CalendarQueries, T> work) {
    return units.inTransaction(
        EventsModule.ID, entityManager -> work.apply(new CalendarQueries(entityManager)));
  }
}
