package org.portal.layout.map;

/**
 * From degrees to units of the drawing: equirectangular, true to scale at the country's middle
 * latitude.
 */
final class Projection {

  private static final double MARGIN = 2;

  private final double west;
  private final double north;
  private final double unitsPerDegreeEast;
  private final double unitsPerDegreeSouth;
  private final int height;

  /** Fits the rectangle of degrees into the width. */
  Projection(double west, double south, double east, double north, int width) {
    this.west = west;
    this.north = north;
    double narrowing = Math.cos(Math.toRadians((south + north) / 2));
    this.unitsPerDegreeEast = (width - 2 * MARGIN) / (east - west);
    this.unitsPerDegreeSouth = unitsPerDegreeEast / narrowing;
    this.height = (int) Math.ceil((north - south) * unitsPerDegreeSouth + 2 * MARGIN);
  }

  int height() {
    return height;
  }

  Spot spot(double latitude, double longitude) {
    return new Spot(
        MARGIN + (longitude - west) * unitsPerDegreeEast,
        MARGIN + (north - latitude) * unitsPerDegreeSouth);
  }
}
