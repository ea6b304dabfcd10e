package org.portal.layout.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A country's outline on which places are drawn. Read once from GeoJSON; immutable and safe for use
 * by many threads. A drawing is 600 units wide.
 */
public final class OutlineMap {

  /** The width of every drawing, in units. */
  public static final int WIDTH = 600;

  private static final String DEMONSTRATION_OUTLINE = "belarus.geojson";
  private static final double PIN_GAP = 37;
  private static final int PIN_RADIUS = 19;
  private static final int HERE_RADIUS = 26;
  private static final double MOVED_VISIBLY = 4;
  private static final int BASE_LINE = 5;

  private final Projection projection;
  private final String viewBox;
  private final String land;
  private final String regions;
  private final List<Named> labels;

  private record Named(Area region, List<LabelSpot> spots) {}

  private OutlineMap(GeoJsonOutline outline) {
    projection = outline.projection(WIDTH);
    viewBox = "0 0 " + WIDTH + " " + projection.height();
    land = paths(outline.areas("country", projection));
    List<Area> areas = outline.areas("region", projection);
    regions = paths(areas);
    labels = new ArrayList<>();
    for (Area area : areas) {
      labels.add(new Named(area, LabelSpot.in(area, areas, WIDTH, projection.height())));
    }
  }

  /**
   * Reads an outline: a GeoJSON feature collection with one feature whose property {@code level} is
   * {@code country}, and any number of {@code region} with a {@code name} per language.
   *
   * @throws IllegalArgumentException if it is not one; the message says what is missing
   */
  public static OutlineMap read(InputStream geoJson) {
    return new OutlineMap(GeoJsonOutline.read(geoJson));
  }

  /** The outline that comes with the portal, for the demonstration content. */
  public static OutlineMap demonstration() {
    try (InputStream file = OutlineMap.class.getResourceAsStream(DEMONSTRATION_OUTLINE)) {
      return read(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A map with numbered pins, in the order of the places.
   *
   * @param language the language tag for the regions' names
   * @param places what gets a pin and a line of the legend; best not more than a dozen
   * @param others what gets a dot
   */
  public MapDrawing withPins(String language, List<MapPlace> places, List<MapPlace> others) {
    List<Spot> at = places.stream().map(this::spot).toList();
    List<Spot> settled = PinSpread.apart(at, PIN_GAP);
    List<MapPin> pins = new ArrayList<>();
    for (int index = 0; index < places.size(); index++) {
      pins.add(pin(index + 1, places.get(index), at.get(index), settled.get(index)));
    }
    return new MapDrawing(
        viewBox, land, regions, labels(language, settled), pins, dots(others), 4, null, false);
  }

  /**
   * A small map that shows where one place is.
   *
   * @param others places nearby, which get a dot
   */
  public MapDrawing around(MapPlace here, List<MapPlace> others) {
    String mark = rhomb(spot(here).rounded(), HERE_RADIUS);
    return new MapDrawing(
        viewBox, land, regions, List.of(), List.of(), dots(others), 7, mark, true);
  }

  private Spot spot(MapPlace place) {
    return projection.spot(place.latitude(), place.longitude());
  }

  private List<MapPoint> dots(List<MapPlace> places) {
    return places.stream().map(place -> spot(place).rounded()).toList();
  }

  /**
   * The names of regions, each at the roomiest spot that no pin covers; none where there is none.
   */
  private List<MapLabel> labels(String language, List<Spot> pins) {
    List<MapLabel> texts = new ArrayList<>();
    for (Named label : labels) {
      String text = label.region.names().get(language);
      if (text != null) {
        label.spots.stream()
            .filter(candidate -> candidate.isClearOf(pins))
            .findFirst()
            .map(candidate -> candidate.spot().rounded())
            .ifPresent(at -> texts.add(new MapLabel(text, at.x(), at.y() + BASE_LINE)));
      }
    }
    return texts;
  }

  private static MapPin pin(int number, MapPlace place, Spot at, Spot settled) {
    MapPoint point = settled.rounded();
    String leadLine = null;
    if (at.distance(settled) > MOVED_VISIBLY) {
      MapPoint origin = at.rounded();
      leadLine = "M" + origin.x() + " " + origin.y() + "L" + point.x() + " " + point.y();
    }
    return new MapPin(
        number,
        place.label(),
        place.url(),
        rhomb(point, PIN_RADIUS),
        point.x(),
        point.y() + BASE_LINE,
        leadLine);
  }

  private static String rhomb(MapPoint centre, int radius) {
    return "M%1$d %2$dl%3$d %3$d-%3$d %3$d-%3$d-%3$dz"
        .formatted(centre.x(), centre.y() - radius, radius);
  }

  private static String paths(List<Area> areas) {
    StringBuilder paths = new StringBuilder();
    areas.forEach(area -> paths.append(area.path()));
    return paths.toString();
  }
}
