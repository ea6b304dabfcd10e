package org.portal.layout.map;

import java.util.List;
import java.util.Objects;

/**
 * A map, ready to be written as SVG.
 *
 * @param viewBox the measures, for the attribute of that name
 * @param land the path of the country
 * @param regions the path of the regions' borders
 * @param labels names of regions; empty on a small map
 * @param pins numbered pins
 * @param dots places without a pin
 * @param dotRadius how large those are
 * @param here the path of the mark of the one place that the map is about; null if there is none
 * @param small whether it is a small map beside a text
 */
public record MapDrawing(
    String viewBox,
    String land,
    String regions,
    List<MapLabel> labels,
    List<MapPin> pins,
    List<MapPoint> dots,
    int dotRadius,
    String here,
    boolean small) {

  /** Copies the lists. */
  public MapDrawing {
    labels = List.copyOf(labels);
    pins = List.copyOf(pins);
    dots = List.copyOf(dots);
  }

  /** The number of the pin that leads to an address; null if there is none. */
  public Integer numberOf(String url) {
    for (MapPin pin : pins) {
      if (Objects.equals(pin.url(), url)) {
        return pin.number();
      }
    }
    return null;
  }
}
