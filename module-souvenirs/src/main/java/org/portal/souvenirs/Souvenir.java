package org.portal.souvenirs;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Field;
import org.portal.content.Region;
import org.portal.content.Type;
import org.portal.localization.LocalizedText;

/** A souvenir. */
@Entity
@Table(name = "souvenirs_souvenir")
@DiscriminatorValue("souvenir")
@Type(id = "souvenir", schema = "Product")
public class Souvenir extends ContentItem {

  @Field(order = 10, facet = true, list = true, property = "category")
  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private Craft craft;

  @Field(order = 30, facet = true)
  private Region region;

  @Field(order = 40)
  private LocalizedText origin;

  @Field(order = 50)
  private LocalizedText care;

  /** For JPA. */
  protected Souvenir() {}

  static Souvenir empty() {
    return new Souvenir();
  }

  void setCraft(Craft craft) {
    this.craft = craft;
  }

  void setRegion(Region region) {
    this.region = region;
  }

  void setOrigin(LocalizedText origin) {
    this.origin = origin;
  }

  void setCare(LocalizedText care) {
    this.care = care;
  }
}
