package org.portal.layout.map;

/** A position on the drawing, with fractions of a unit. */
record Spot(double x, double y) {

  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  MapPoint rounded() {
    return new MapPoint((int) Math.round(x), (int) Math.round(y));
  }
}
