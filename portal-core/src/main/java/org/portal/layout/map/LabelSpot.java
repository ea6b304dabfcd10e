package org.portal.layout.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A spot in an area where a line of text could stand.
 *
 * @param spot the middle of the text
 * @param room how far away the nearest border is
 */
record LabelSpot(Spot spot, double room) {

  private static final int STEP = 6;

  /** A text is about this many times wider than high. */
  private static final double WIDER = 3;

  /** Less room than this, in units above and below, is too little for a text. */
  private static final double LEAST_ROOM = 14;

  private static final int HALF_TEXT_WIDTH = 68;
  private static final int HALF_TEXT_HEIGHT = 28;

  /**
   * The spots with room, most room first; none if the area is too small for a text.
   *
   * @param area where the text should stand
   * @param all all areas, whose borders it should keep away from
   */
  static List<LabelSpot> in(Area area, List<Area> all, int width, int height) {
    List<LabelSpot> spots = new ArrayList<>();
    for (int y = STEP; y < height; y += STEP) {
      for (int x = STEP; x < width; x += STEP) {
        if (area.contains(x, y)) {
          double room = roomAt(x, y, all);
          if (room > LEAST_ROOM) {
            spots.add(new LabelSpot(new Spot(x, y), room));
          }
        }
      }
    }
    spots.sort(Comparator.comparingDouble(LabelSpot::room).reversed());
    return spots;
  }

  /** Whether a text here would not lie under one of the pins. */
  boolean isClearOf(List<Spot> pins) {
    return pins.stream()
        .noneMatch(
            pin ->
                Math.abs(pin.x() - spot.x()) < HALF_TEXT_WIDTH
                    && Math.abs(pin.y() - spot.y()) < HALF_TEXT_HEIGHT);
  }

  private static double roomAt(double x, double y, List<Area> all) {
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
