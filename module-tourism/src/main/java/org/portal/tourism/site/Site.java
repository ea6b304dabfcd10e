package org.portal.tourism.site;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.content.YearRange;
import org.portal.localization.LocalizedText;
import org.portal.tourism.place.Place;

/** A sight worth a journey. */
@Entity
@Table(name = "tourism_site")
@DiscriminatorValue("site")
@Type(id = "site", schema = "TouristAttraction")
public class Site extends Place {

  @Field(order = 10, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private SiteKind kind;

  @Field(order = 30)
  @Embedded
  private YearRange years;

  @Field(order = 40)
  private LocalizedText epoch;

  /** Yes or nothing: that a sight is on no list is no news, and no filter. */
  @Field(order = 50, facet = true)
  @Column(name = "world_heritage")
  private Boolean worldHeritage;

  /** For JPA. */
  protected Site() {}

  static Site empty() {
    return new Site();
  }

  void read(DataRow row) {
    readPlace(row);
    kind = row.choice("kind", SiteKind.class).orElse(null);
    Integer from = row.number("yearFrom").orElse(null);
    Integer to = row.number("yearTo").orElse(null);
    years = from == null && to == null ? null : new YearRange(from, to);
    epoch = row.text("epoch").orElse(null);
    worldHeritage = row.string("unesco").isPresent() ? true : null;
  }
}
