package org.portal.tourism.unesco;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.portal.content.DataRow;
import org.portal.content.GeoPoint;
import org.portal.content.Located;
import org.portal.localization.LocalizedText;

/** One of the points that a property consists of, with a place of its own. */
@Embeddable
public class ArcPoint implements Located {

  @Column(nullable = false)
  private LocalizedText name;

  private LocalizedText district;

  @Embedded private GeoPoint location;

  /** For JPA. */
  protected ArcPoint() {}

  static ArcPoint of(DataRow row) {
    ArcPoint point = new ArcPoint();
    point.name =
        row.text("name").orElseThrow(() -> new IllegalArgumentException("A point has no name"));
    point.district = row.text("district").orElse(null);
    point.location = row.point("coordinates").orElse(null);
    return point;
  }

  static ArcPoint of(LocalizedText name, LocalizedText district, GeoPoint location) {
    ArcPoint point = new ArcPoint();
    point.name = name;
    point.district = district;
    point.location = location;
    return point;
  }

  LocalizedText name() {
    return name;
  }

  /** The district that it lies in, or null. */
  LocalizedText district() {
    return district;
  }

  @Override
  public GeoPoint location() {
    return location;
  }
}
