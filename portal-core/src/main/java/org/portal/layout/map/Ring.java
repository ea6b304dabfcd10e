package org.portal.layout.map;

import java.util.ArrayList;
import java.util.List;

/** A closed line of an outline; its last spot is its first one again. */
record Ring(List<Spot> spots) {

  /** How far, in units, a thinned line may be from the true one. */
  private static final double TOLERANCE = 1.1;

  Ring {
    spots = List.copyOf(spots);
  }

  /** The line with fewer spots, as an SVG path. */
  String path() {
    int half = spots.size() / 2;
    List<Spot> thinned = thin(spots.subList(0, half + 1));
    thinned.remove(thinned.size() - 1);
    thinned.addAll(thin(spots.subList(half, spots.size())));
    StringBuilder path = new StringBuilder();
    for (Spot spot : thinned.subList(0, thinned.size() - 1)) {
      MapPoint point = spot.rounded();
      path.append(path.isEmpty() ? 'M' : 'L').append(point.x()).append(' ').append(point.y());
    }
    return path.append('z').toString();
  }

  /** Douglas–Peucker: keeps the spots without which the line would go elsewhere. */
  private static List<Spot> thin(List<Spot> line) {
    if (line.size() < 3) {
      return new ArrayList<>(line);
    }
    Spot first = line.get(0);
    Spot last = line.get(line.size() - 1);
    int farthest = 0;
    double distance = 0;
    for (int index = 1; index < line.size() - 1; index++) {
      double away = fromLine(line.get(index), first, last);
      if (away > distance) {
        distance = away;
        farthest = index;
      }
    }
    if (distance <= TOLERANCE) {
      return new ArrayList<>(List.of(first, last));
    }
    List<Spot> thinned = thin(line.subList(0, farthest + 1));
    thinned.remove(thinned.size() - 1);
    thinned.addAll(thin(line.subList(farthest, line.size())));
    return thinned;
  }

  private static double fromLine(Spot spot, Spot first, Spot last) {
    double length = first.distance(last);
    if (length < 1e-6) {
      return spot.distance(first);
    }
    double area =
        (last.x() - first.x()) * (first.y() - spot.y())
            - (first.x() - spot.x()) * (last.y() - first.y());
    return Math.abs(area) / length;
  }
}
