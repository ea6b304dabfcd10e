package org.portal.layout.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A country or region: its rings and its names by language tag. */
record Area(Map<String, String> names, List<Ring> rings) {

  Area {
    names = Map.copyOf(names);
    rings = List.copyOf(rings);
  }

  String path() {
    return rings.stream().map(Ring::path).collect(Collectors.joining());
  }

  /** Whether a spot lies inside; a ring within a ring is a hole. */
  boolean contains(double x, double y) {
    boolean inside = false;
    for (Ring ring : rings) {
      List<Spot> spots = ring.spots();
      for (int index = 1; index < spots.size(); index++) {
        Spot from = spots.get(index - 1);
        Spot to = spots.get(index);
        if ((from.y() > y) != (to.y() > y)
            && x < (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()) + from.x()) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
