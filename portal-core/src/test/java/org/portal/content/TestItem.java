package org.portal.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.portal.content.field.YearMeaning;
import org.portal.localization.LocalizedText;

/** A content type with a field of every kind. */
@Entity
@DiscriminatorValue("test")
@Type(id = "test", schema = "Place")
public class TestItem extends ContentItem {

  /** A choice. */
  public enum Kind {
    CASTLE,
    TOWN_HALL
  }

  @Field(order = 10, facet = true, list = true)
  Kind kind = Kind.TOWN_HALL;

  @Field(order = 20, facet = true)
  Region region;

  @Field(order = 30)
  GeoPoint location;

  @Field(order = 40)
  LocalizedText address;

  @Field(order = 50)
  LocalDate opened;

  @Field(order = 60, number = true, meaning = YearMeaning.class)
  Integer founded = 1506;

  @Field(order = 70)
  boolean open;

  @Field(order = 80, property = "url")
  URI website;

  @Field(order = 90, facet = true)
  @ElementCollection
  Set<Kind> otherKinds = new LinkedHashSet<>(Set.of(Kind.CASTLE));

  @Field(order = 5)
  String code;

  String notForVisitors;
}
