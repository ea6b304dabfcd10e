package org.portal.content.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Remembers that a section's demonstration content has been loaded. */
@Entity
@Table(name = "demonstration_load")
public class DemonstrationLoad {

  @Id
  @Column(length = 40)
  private String section;

  @Column(name = "loaded_at", nullable = false)
  private Instant loadedAt;

  /** For JPA. */
  protected DemonstrationLoad() {}

  public DemonstrationLoad(String section) {
    this.section = section;
    this.loadedAt = Instant.now();
  }
}
