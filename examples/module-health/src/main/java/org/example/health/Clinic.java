package org.example.health;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.GeoPoint;
import org.portal.content.Type;
import org.portal.localization.LocalizedText;

/** One of the clinics. Title, summary, text, address and languages come with every item. */
@Entity
@Table(name = "health_clinic")
@DiscriminatorValue("clinic")
@Type(id = "clinic", schema = "MedicalClinic")
public class Clinic extends ContentItem {

  @Field(order = 10, list = true, property = "address")
  @Column(name = "address")
  private LocalizedText address;

  @Field(order = 20, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(name = "profile", length = 40)
  private Profile profile;

  @Field(order = 30, list = true, property = "geo")
  @Embedded
  private GeoPoint location;

  /** What a clinic treats first of all; the words for it are messages. */
  public enum Profile {
    HEART,
    CHILDREN,
    EYES
  }

  /** Takes a row of a data file; what all types share has been read already. */
  void read(DataRow row) {
    address = row.text("address").orElse(null);
    profile = row.choice("profile", Profile.class).orElse(null);
    location = row.point("location").orElse(null);
  }
}
