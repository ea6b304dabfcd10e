package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentStatus;
import org.portal.content.Region;

class CalendarQueriesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final EventFilter FAIRS =
      new EventFilter(Optional.of(EventKind.FAIR), Optional.empty());

  private static EventsDatabase database;

  @BeforeAll
  static void load() {
    database = new EventsDatabase();
    database.loadDemonstration();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void aMonthHoldsWhatTouchesIt() {
    List<CalendarEntry> july =
        query(
            calendar -> calendar.between(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31), 100));
    assertEquals(
        List.of(
            "budslau-fest 2021-07-02 2021-07-03",
            "independence-day 2021-07-03 2021-07-03",
            "kupala-night 2021-07-06 2021-07-07",
            "slavianski-bazaar 2021-07-08 2021-07-12 called off",
            "slavianski-bazaar 2021-07-15 2021-07-19",
            "our-grunwald 2021-07-17 2021-07-18",
            "cherry-festival 2021-07-17 2021-07-18",
            "cucumber-day 2021-07-17 2021-07-17",
            "viva-braslav 2021-07-30 2021-08-01"),
        july.stream().map(CalendarQueriesTest::line).toList());
    assertEquals(Optional.of(LocalDate.of(2021, 7, 15)), july.get(3).movedTo());
  }

  @Test
  void whatBeganLastYearIsStillOn() {
    assertEquals(
        List.of("kaliady 2025-12-25 2026-01-07"),
        query(calendar -> calendar.ongoing(NEW_YEAR, EventFilter.NONE, 10)).stream()
            .map(CalendarQueriesTest::line)
            .toList());
  }

  @Test
  void pagesGoOnWithoutGapOrRepetition() {
    List<CalendarEntry> all =
        query(calendar -> calendar.from(new ListStart(NEW_YEAR, 0), EventFilter.NONE, 1_000));
    assertTrue(all.size() > 250, () -> all.size() + " entries");
    List<CalendarEntry> paged = new ArrayList<>();
    Optional<ListStart> start = Optional.of(new ListStart(NEW_YEAR, 0));
    while (start.isPresent()) {
      ListStart from = start.get();
      List<CalendarEntry> page = query(calendar -> calendar.from(from, EventFilter.NONE, 4));
      paged.addAll(page.subList(0, Math.min(3, page.size())));
      start =
          page.size() > 3 ? Optional.of(ListStart.at(page.get(3), page.get(2))) : Optional.empty();
    }
    assertEquals(all, paged);
  }

  @Test
  void filtersNarrowTheList() {
    List<CalendarEntry> fairs =
        query(calendar -> calendar.from(new ListStart(NEW_YEAR, 0), FAIRS, 100));
    assertTrue(fairs.stream().allMatch(entry -> entry.kind() == EventKind.FAIR));
    EventFilter inVitebsk =
        new EventFilter(Optional.of(EventKind.FAIR), Optional.of(new Region("vitebsk-region")));
    assertEquals(
        List.of("cherry-festival"),
        query(calendar -> calendar.from(new ListStart(NEW_YEAR, 0), inVitebsk, 100)).stream()
            .map(CalendarEntry::slug)
            .distinct()
            .toList());
  }

  @Test
  void countsAreOfEventsNotOfTheirDates() {
    assertEquals(Long.valueOf(46), query(calendar -> calendar.count(NEW_YEAR, EventFilter.NONE)));
    Map<EventKind, Long> kinds = query(calendar -> calendar.kinds(NEW_YEAR, FAIRS));
    assertEquals(11L, kinds.get(EventKind.PUBLIC_HOLIDAY), "the filter itself is left out");
    assertEquals(46L, kinds.values().stream().mapToLong(Long::longValue).sum());
    Map<Region, Long> regions = query(calendar -> calendar.regions(NEW_YEAR, FAIRS));
    assertEquals(1L, regions.get(new Region("vitebsk-region")));
  }

  @Test
  void storingAgainReplacesTheDates() {
    try (EventsDatabase own = new EventsDatabase()) {
      own.loadDemonstration();
      Event once =
          own.inTransaction(
              entityManager ->
                  entityManager
                      .createQuery("select e from Event e where e.slug = 'listapad'", Event.class)
                      .getSingleResult());
      once.setSchedule(
          new EventSchedule(
              "Europe/Minsk", true, "2027-03-01", "P2D", Optional.empty(), List.of(), List.of()));
      own.store(once);
      assertEquals(
          List.of("listapad 2027-03-01 2027-03-02"),
          own
              .inTransaction(
                  entityManager ->
                      new CalendarQueries(entityManager)
                          .from(
                              new ListStart(LocalDate.of(2020, 1, 1), 0), EventFilter.NONE, 1_000))
              .stream()
              .filter(entry -> entry.slug().equals("listapad"))
              .map(CalendarQueriesTest::line)
              .toList());
    }
  }

  @Test
  void aChangedKindIsFoundByItsFilter() {
    try (EventsDatabase own = new EventsDatabase()) {
      own.loadDemonstration();
      Event festival =
          own.inTransaction(
              entityManager ->
                  entityManager
                      .createQuery("select e from Event e where e.slug = 'listapad'", Event.class)
                      .getSingleResult());
      festival.setKind(EventKind.FAIR);
      own.store(festival);
      assertTrue(
          own
              .inTransaction(
                  entityManager ->
                      new CalendarQueries(entityManager)
                          .from(new ListStart(NEW_YEAR, 0), FAIRS, 1_000))
              .stream()
              .anyMatch(entry -> entry.slug().equals("listapad")));
    }
  }

  @Test
  void draftsAreNotSeen() {
    try (EventsDatabase own = new EventsDatabase()) {
      own.loadDemonstration();
      own.inTransaction(
          entityManager ->
              entityManager
                  .createQuery("update Event e set e.status = :draft")
                  .setParameter("draft", ContentStatus.DRAFT)
                  .executeUpdate());
      assertEquals(
          Long.valueOf(0),
          own.inTransaction(
              entityManager ->
                  new CalendarQueries(entityManager).count(NEW_YEAR, EventFilter.NONE)));
    }
  }

  private static <T> T query(Function<CalendarQueries, T> work) {
    return database.inTransaction(entityManager -> work.apply(new CalendarQueries(entityManager)));
  }

  private static String line(CalendarEntry entry) {
    return entry.slug()
        + " "
        + entry.firstDay()
        + " "
        + entry.lastDay()
        + (entry.calledOff() ? " called off" : "");
  }
}
