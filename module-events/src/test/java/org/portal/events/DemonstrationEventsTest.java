package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.portal.content.DataRow;
import org.portal.events.recurrence.Expansion;
import org.portal.events.recurrence.Horizon;

class DemonstrationEventsTest {

  private static final Horizon EXPECTED_YEARS =
      new Horizon(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31));
  private static final Set<String> SECTIONS =
      Set.of("events", "sites", "monuments", "unesco", "souvenirs", "sanatoria", "news");

  @TestFactory
  Stream<DynamicTest> everyEventTakesPlaceOnTheExpectedDays() {
    JsonObject expected = read("/org/portal/events/expected.json");
    assertEquals(46, expected.size());
    return rows()
        .map(
            row -> {
              String slug = row.string("slug").orElseThrow();
              return DynamicTest.dynamicTest(
                  slug,
                  () ->
                      assertEquals(
                          expected.getJsonArray(slug).getValuesAs(JsonString.class).stream()
                              .map(JsonString::getString)
                              .toList(),
                          startsIn(row)));
            });
  }

  private static List<String> startsIn(DataRow row) {
    return Expansion.expand(DemonstrationEvents.schedule(row).recurrence(), EXPECTED_YEARS).stream()
        .filter(span -> !span.calledOff() && EXPECTED_YEARS.contains(span.firstDay()))
        .map(span -> span.firstDay().toString())
        .toList();
  }

  @Test
  void everyRowFillsAnEvent() {
    assertEquals(46, rows().count());
    rows()
        .forEach(
            row -> {
              Event event = Event.empty();
              DemonstrationEvents.read(row, event);
              event.expand(Horizon.of(LocalDate.of(2026, 10, 1)));
              assertFalse(event.occurrences().isEmpty());
              assertTrue(event.sortKey() > 0);
            });
  }

  @Test
  void relatedItemsAreNamedByTheirSections() {
    Set<String> named = new TreeSet<>();
    rows()
        .flatMap(row -> row.row("related").stream())
        .forEach(r -> named.addAll(r.json().keySet()));
    assertTrue(SECTIONS.containsAll(named), named::toString);
  }

  @Test
  void illustrationsAreThere() {
    List<String> illustrations =
        rows().map(row -> row.string("illustration")).flatMap(Optional::stream).toList();
    assertFalse(illustrations.isEmpty());
    illustrations.forEach(
        path -> assertNotNull(getClass().getResource("/META-INF/resources/assets/" + path), path));
  }

  @Test
  void aRowWithoutItsTimeIsNamedByWhatIsMissing() {
    DataRow row =
        new DataRow(Json.createObjectBuilder().add("kind", "fair").add("timeZone", "UTC").build());
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> DemonstrationEvents.read(row, Event.empty()));
    assertEquals("dtstart is missing", refusal.getMessage());
  }

  private static Stream<DataRow> rows() {
    return read(DemonstrationEvents.FILE)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(DataRow::new);
  }

  private static JsonObject read(String resource) {
    try (JsonReader reader =
        Json.createReader(DemonstrationEventsTest.class.getResourceAsStream(resource))) {
      return reader.readObject();
    }
  }
}
