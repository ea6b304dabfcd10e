package org.portal.sample.libraries;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import org.portal.content.ContentItem;
import org.portal.content.Field;
import org.portal.content.Region;
import org.portal.content.Type;
import org.portal.localization.LocalizedText;

/** A library. */
@Entity
@Table(name = "libraries_library")
@DiscriminatorValue("library")
@Type(id = "library", schema = "Library")
public class Library extends ContentItem {

  @Field(order = 10, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private LibraryKind kind;

  @Field(order = 20, facet = true)
  private Region region;

  @Field(order = 30)
  private LocalizedText address;

  @Field(order = 40)
  @Size(max = 60)
  private String director;

  /** For JPA. */
  protected Library() {}

  /** An empty one. */
  public static Library empty() {
    return new Library();
  }

  public void setKind(LibraryKind kind) {
    this.kind = kind;
  }

  public void setRegion(Region region) {
    this.region = region;
  }

  public void setAddress(LocalizedText address) {
    this.address = address;
  }

  public void setDirector(String director) {
    this.director = director;
  }
}
