package org.portal.events;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentStatus;
import org.portal.content.Region;
import org.portal.events.recurrence.EventDuration;

/**
 * The queries behind calendars. Each method sends one statement; no event is longer than a year, so
 * that what lasts on a day is found by its first day.
 */
final class CalendarQueries {

  private final EntityManager entityManager;

  CalendarQueries(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What touches the days from the first to the last one, in order of the first days. */
  List<CalendarEntry> between(LocalDate first, LocalDate last, int limit) {
    return entries(
        EventFilter.NONE,
        "d.date.firstDay between :earliest and :last and d.date.lastDay >= :first",
        limit,
        Map.of(
            "earliest", first.minusDays(EventDuration.LONGEST_DAYS), "first", first, "last", last));
  }

  /** What began before a day and is not over on it. */
  List<CalendarEntry> ongoing(LocalDate day, EventFilter filter, int limit) {
    return entries(
        filter,
        "d.date.firstDay >= :earliest and d.date.firstDay < :day and d.date.lastDay >= :day",
        limit,
        Map.of("earliest", day.minusDays(EventDuration.LONGEST_DAYS), "day", day));
  }

  /** What begins on a day or later. */
  List<CalendarEntry> from(ListStart start, EventFilter filter, int limit) {
    return entries(
        filter,
        "d.date.firstDay >= :day and (d.date.firstDay > :day or d.eventId >= :eventId)",
        limit,
        Map.of("day", start.day(), "eventId", start.eventId()));
  }

  /** How many events take place on a day or later. */
  long count(LocalDate day, EventFilter filter) {
    return bind(
            entityManager.createQuery(
                "select count(e) from Event e where e.lastDay >= :day and"
                    + visible("e", "e", filter),
                Long.class),
            filter)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** How many events of each kind take place on a day or later. */
  Map<EventKind, Long> kinds(LocalDate day, EventFilter filter) {
    return counts("kind", EventKind.class, day, filter.withoutKind());
  }

  /** How many events in each region take place on a day or later. */
  Map<Region, Long> regions(LocalDate day, EventFilter filter) {
    return counts("region", Region.class, day, filter.withoutRegion());
  }

  private <V> Map<V, Long> counts(
      String attribute, Class<V> type, LocalDate day, EventFilter filter) {
    String select =
        "select e.%1$s, count(e) from Event e where e.lastDay >= :day and%2$s group by e.%1$s"
            .formatted(attribute, visible("e", "e", filter));
    Map<V, Long> counts = new HashMap<>();
    bind(entityManager.createQuery(select, Object[].class), filter)
        .setParameter("day", day)
        .getResultStream()
        .filter(row -> row[0] != null)
        .forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
    return counts;
  }

  private List<CalendarEntry> entries(
      EventFilter filter, String days, int limit, Map<String, Object> parameters) {
    TypedQuery<Object[]> query =
        bind(
            entityManager.createQuery(
                "select d.eventId, i.slug, d.date.kind, d.date.dayOff, d.date.eventStatus,"
                    + " d.date.allDay, d.startLocal, d.date.endLocal, d.date.firstDay,"
                    + " d.date.lastDay, d.date.calledOff, d.date.movedTo"
                    + " from DatedOccurrence d join d.item i where "
                    + days
                    + " and"
                    + visible("i", "d.date", filter)
                    + order(filter),
                Object[].class),
            filter);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultStream().map(CalendarQueries::entry).toList();
  }

  /**
   * The order of the first days. What a filter keeps the same comes first, as in the index that
   * answers it: else H2 sorts all that the filter finds instead of reading the first few.
   */
  private static String order(EventFilter filter) {
    String same =
        filter.kind().isPresent()
            ? "d.date.kind, "
            : filter.region().isPresent() ? "d.date.region, " : "";
    return " order by " + same + "d.date.firstDay, d.eventId";
  }

  private static CalendarEntry entry(Object[] row) {
    return new CalendarEntry(
        (Long) row[0],
        (String) row[1],
        (EventKind) row[2],
        Boolean.TRUE.equals(row[3]),
        (EventStatus) row[4],
        (Boolean) row[5],
        (LocalDateTime) row[6],
        (LocalDateTime) row[7],
        (LocalDate) row[8],
        (LocalDate) row[9],
        (Boolean) row[10],
        Optional.ofNullable((LocalDate) row[11]));
  }

  /**
   * The conditions of a filter; one that is not set is left out, so that an index can serve.
   *
   * @param item what the query calls the item of content
   * @param fields what it calls that which has kind and region: the event, or its copy of a date
   */
  private static String visible(String item, String fields, EventFilter filter) {
    return " %1$s.status = :published and %1$s.publishedAt <= :now".formatted(item)
        + (filter.kind().isPresent() ? " and " + fields + ".kind = :kind" : "")
        + (filter.region().isPresent() ? " and " + fields + ".region = :region" : "");
  }

  private static <Q extends Query> Q bind(Q query, EventFilter filter) {
    query.setParameter("published", ContentStatus.PUBLISHED);
    query.setParameter("now", Instant.now());
    filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
    filter.region().ifPresent(region -> query.setParameter("region", region));
    return query;
  }
}
