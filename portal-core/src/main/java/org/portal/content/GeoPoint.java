package org.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A place on the earth, WGS 84, in degrees. */
@Embeddable
public class GeoPoint {

  @Column(name = "latitude")
  private double latitude;

  @Column(name = "longitude")
  private double longitude;

  /** For JPA. */
  protected GeoPoint() {}

  /**
   * @param latitude −90 to 90
   * @param longitude −180 to 180
   * @throws IllegalArgumentException outside those ranges
   */
  public GeoPoint(double latitude, double longitude) {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "%s, %s is no place: latitude goes from -90 to 90, longitude from -180 to 180"
              .formatted(latitude, longitude));
    }
    this.latitude = latitude;
    this.longitude = longitude;
  }

  public double getLatitude() {
    return latitude;
  }

  public double getLongitude() {
    return longitude;
  }
}
