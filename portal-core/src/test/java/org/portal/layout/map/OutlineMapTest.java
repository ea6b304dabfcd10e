package org.portal.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A map of outlines")
class OutlineMapTest {

  private static final OutlineMap MAP = OutlineMap.demonstration();
  private static final MapPlace MINSK = new MapPlace("Minsk", "/en/minsk", 53.9, 27.5667);
  private static final MapPlace BREST = new MapPlace("Brest", "/en/brest", 52.0975, 23.6877);
  private static final MapPlace VITEBSK = new MapPlace("Vitebsk", null, 55.1904, 30.2049);

  @Test
  @DisplayName("fits the country into 600 units and keeps its proportions")
  void size() {
    MapDrawing drawing = MAP.withPins("en", List.of(), List.of());
    String[] box = drawing.viewBox().split(" ", -1);
    assertEquals("600", box[2]);
    assertEquals(523, Integer.parseInt(box[3]), 8);
    assertTrue(drawing.land().startsWith("M"));
    assertTrue(drawing.land().endsWith("z"));
    assertTrue(drawing.land().length() < 6_000, "thinned");
  }

  @Test
  @DisplayName("puts places where they are: west is left, north is up")
  void projection() {
    List<MapPoint> dots = MAP.withPins("en", List.of(), List.of(BREST, MINSK, VITEBSK)).dots();
    assertTrue(dots.get(0).x() < dots.get(1).x() && dots.get(1).x() < dots.get(2).x());
    assertTrue(dots.get(0).y() > dots.get(1).y() && dots.get(1).y() > dots.get(2).y());
  }

  @Test
  @DisplayName("numbers pins in order and lets them lead somewhere")
  void pins() {
    List<MapPin> pins = MAP.withPins("en", List.of(BREST, VITEBSK), List.of()).pins();
    assertEquals(1, pins.get(0).number());
    assertEquals("/en/brest", pins.get(0).url());
    assertEquals("Vitebsk", pins.get(1).title());
    assertNull(pins.get(0).leadLine());
  }

  @Test
  @DisplayName("pushes pins on the same spot apart, with a line to where they belong")
  void spread() {
    List<MapPlace> places = new ArrayList<>();
    for (int index = 0; index < 12; index++) {
      places.add(MINSK);
    }
    List<MapPin> pins = MAP.withPins("en", places, List.of()).pins();
    for (int one = 0; one < pins.size(); one++) {
      assertNotNull(pins.get(one).leadLine());
      for (int other = 0; other < one; other++) {
        int across = pins.get(one).textX() - pins.get(other).textX();
        int along = pins.get(one).textY() - pins.get(other).textY();
        assertTrue(Math.hypot(across, along) > 35, "one covers another");
      }
    }
  }

  @Test
  @DisplayName("names the regions in the page's language where there is room")
  void labels() {
    MapDrawing drawing = MAP.withPins("be", List.of(), List.of());
    String names = drawing.labels().stream().map(MapLabel::text).collect(Collectors.joining(";"));
    assertEquals(6, drawing.labels().size(), names);
    assertTrue(names.contains("Брэсцкая вобласць"), names);
    assertEquals(List.of(), MAP.withPins("xx", List.of(), List.of()).labels());
  }

  @Test
  @DisplayName("moves the name of a region out of the way of a pin")
  void labelsClearOfPins() {
    MapLabel alone = label(List.of());
    MapLabel beside = label(List.of(new MapPlace("Brest Region", null, 52.6, 25.4)));
    assertTrue(!alone.equals(beside), () -> alone + " " + beside);
  }

  private static MapLabel label(List<MapPlace> places) {
    return MAP.withPins("en", places, List.of()).labels().stream()
        .filter(label -> label.text().equals("Brest Region"))
        .findFirst()
        .orElse(new MapLabel("", 0, 0));
  }

  @Test
  @DisplayName("marks one place on a small map")
  void around() {
    MapDrawing drawing = MAP.around(MINSK, List.of(BREST));
    assertNotNull(drawing.here());
    assertEquals(1, drawing.dots().size());
    assertEquals(List.of(), drawing.labels());
    assertTrue(drawing.small());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"features\": 1}",
        "{\"features\": []}",
        "{\"features\": [{\"properties\": {\"level\": \"region\"}}]}"
      })
  @DisplayName("says what is wrong with a file that is no outline")
  void unusable(String json) {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> OutlineMap.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    assertTrue(failure.getMessage().startsWith("The outline"), failure.getMessage());
  }

  @Test
  @DisplayName("takes several polygons and holes")
  void multiPolygon() {
    String json =
        """
        {"features": [{"properties": {"level": "country"},
          "geometry": {"type": "MultiPolygon", "coordinates": [
            [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]],
            [[[6, 0], [8, 0], [8, 2], [6, 0]]]]}}]}
        """;
    OutlineMap map =
        OutlineMap.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    String land = map.withPins("en", List.of(), List.of()).land();
    assertEquals(3, land.chars().filter(letter -> letter == 'M').count());
  }
}
