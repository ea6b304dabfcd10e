package org.portal.tourism.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.GeoPoint;
import org.portal.content.Region;
import org.portal.localization.LocalizedText;

/** An item that has its place in the country; lists keep the order in which editors put them. */
@MappedSuperclass
public abstract class Place extends ContentItem {

  private static final String EXACT = "exact";

  @Field(order = 20, list = true, property = "address")
  private LocalizedText settlement;

  @Field(order = 21, list = true, joined = true, facet = true)
  private Region region;

  @Field(order = 90, list = true, property = "geo")
  @Embedded
  private GeoPoint location;

  @Field(order = 91, joined = true)
  @Enumerated(EnumType.STRING)
  @Column(name = "precision_code", length = 20)
  private Precision precision;

  @Column(nullable = false)
  private int position;

  /** For JPA. */
  protected Place() {}

  /**
   * Reads what all places have in common.
   *
   * @param row a row of a data file
   */
  public final void readPlace(DataRow row) {
    settlement = row.text("settlement").or(() -> row.text("district")).orElse(null);
    region = row.region("region").orElse(null);
    location = row.point("coordinates").orElse(null);
    precision =
        row.string("coordinatesPrecision").filter(EXACT::equals).isPresent()
            ? null
            : row.choice("coordinatesPrecision", Precision.class).orElse(null);
    position = row.number();
  }

  @Override
  protected long sortKey() {
    return position;
  }
}
