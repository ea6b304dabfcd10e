package org.portal.layout.map;

import java.util.List;
import java.util.Optional;

/** Finds where in an area a line of text has most room. */
final class LabelSpot {

  private static final int STEP = 6;

  /** A text is about this many times wider than high. */
  private static final double WIDER = 3;

  /** Less room than this, in units above and below, is too little for a text. */
  private static final double LEAST_ROOM = 14;

  private LabelSpot() {}

  /**
   * The spot with most room; empty if the area is too small for a text.
   *
   * @param area where the text should lie
   * @param all all areas, whose borders it should keep away from
   */
  static Optional<Spot> find(Area area, List<Area> all, int width, int height) {
    Spot best = null;
    double most = LEAST_ROOM;
    for (int y = STEP; y < height; y += STEP) {
      for (int x = STEP; x < width; x += STEP) {
        if (area.contains(x, y)) {
          double room = room(x, y, all);
          if (room > most) {
            most = room;
            best = new Spot(x, y);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double room(double x, double y, List<Area> all) {
    double room = Double.MAX_VALUE;
    for (Area area : all) {
      for (Ring ring : area.rings()) {
        for (Spot spot : ring.spots()) {
          room = Math.min(room, Math.hypot((spot.x() - x) / WIDER, spot.y() - y));
        }
      }
    }
    return room;
  }
}
