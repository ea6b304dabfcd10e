package org.portal.tourism.sanatorium;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.content.field.YearMeaning;
import org.portal.localization.LocalizedText;
import org.portal.tourism.place.Place;

/** A sanatorium or health resort. */
@Entity
@Table(name = "tourism_sanatorium")
@DiscriminatorValue("sanatorium")
@Type(id = "sanatorium", schema = "Resort")
public class Sanatorium extends Place {

  @Field(order = 30, facet = true, list = true)
  @ElementCollection
  @CollectionTable(name = "tourism_sanatorium_profile", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "profile", length = 30)
  @Enumerated(EnumType.STRING)
  private Set<Profile> profiles = new LinkedHashSet<>();

  @Field(order = 40, facet = true, list = true)
  @ElementCollection
  @CollectionTable(name = "tourism_sanatorium_factor", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "factor", length = 30)
  @Enumerated(EnumType.STRING)
  private Set<NaturalFactor> naturalFactors = new LinkedHashSet<>();

  /** Yes or nothing: the others take guests of any age. */
  @Field(order = 50, facet = true)
  @Column(name = "for_children")
  private Boolean forChildren;

  @Field(order = 60)
  private LocalizedText district;

  @Field(order = 70)
  private Integer beds;

  @Field(order = 80, meaning = YearMeaning.class)
  @Column(name = "year_founded")
  private Integer yearFounded;

  @Field(order = 81, property = "foundingDate")
  @Column(name = "date_opened")
  private LocalDate dateOpened;

  /** For JPA. */
  protected Sanatorium() {}

  static Sanatorium empty() {
    return new Sanatorium();
  }

  void read(DataRow row) {
    readPlace(row);
    profiles.addAll(row.choices("profiles", Profile.class));
    naturalFactors.addAll(row.choices("naturalFactors", NaturalFactor.class));
    forChildren = row.flag("childrenFacility") ? true : null;
    // without a town the district stands in the line of the place already
    district = row.text("settlement").flatMap(town -> row.text("district")).orElse(null);
    beds = row.number("beds").orElse(null);
    yearFounded = row.number("yearFounded").orElse(null);
    dateOpened = row.date("dateOpened").orElse(null);
  }
}
