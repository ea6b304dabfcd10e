package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRowTest {

  private static DataRow row(String json) {
    return new DataRow(Json.createReader(new StringReader(json)).readObject());
  }

  @Test
  void readsWhatTheFieldsMean() {
    DataRow row =
        row(
            """
            {"kind": "town-hall", "kinds": ["castle"], "name": {"en": "Mir", "ru": null},
             "at": {"lat": 53.4, "lon": 26.4}, "opened": "1969-07-05", "beds": 250,
             "dateTime": "2021-09-09T12:26:00+03:00", "flag": true, "region": "minsk-region"}
            """);
    assertEquals(Optional.of(TestItem.Kind.TOWN_HALL), row.choice("kind", TestItem.Kind.class));
    assertEquals(Set.of(TestItem.Kind.CASTLE), row.choices("kinds", TestItem.Kind.class));
    assertEquals(Map.of("en", "Mir"), row.text("name").orElseThrow().byLocale());
    assertEquals(53.4, row.point("at").orElseThrow().getLatitude());
    assertEquals(Optional.of(LocalDate.of(1969, 7, 5)), row.date("opened"));
    assertEquals(Optional.of(250), row.number("beds"));
    assertEquals(Optional.of(Instant.parse("2021-09-09T09:26:00Z")), row.instant("dateTime"));
    assertEquals(Optional.of(new Region("minsk-region")), row.region("region"));
    assertTrue(row.flag("flag"));
  }

  @Test
  void absentAndNullAreEmpty() {
    DataRow row = row("{\"a\": null}");
    assertEquals(Optional.empty(), row.string("a"));
    assertEquals(Optional.empty(), row.number("b"));
    assertEquals(List.of(), row.strings("c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kind\": 5}", "{\"kind\": \"spaceship\"}"})
  void aWrongMemberIsNamed(String json) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> row(json).choice("kind", TestItem.Kind.class));
    assertTrue(fault.getMessage().startsWith("kind is"), fault.getMessage());
  }

  @Test
  void aPlaceOutsideTheEarthIsRefused() {
    DataRow row = row("{\"at\": {\"lat\": 95, \"lon\": 0}}");
    assertThrows(IllegalArgumentException.class, () -> row.point("at"));
  }
}
