package org.portal.module.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of a section in the menu, as an administrator wants it. */
@Entity
@Table(name = "portal_section")
public class SectionPlace {

  @Id
  @Column(length = 40)
  private String id;

  @Column(nullable = false)
  private int position;

  /** For JPA. */
  protected SectionPlace() {}

  SectionPlace(String id, int position) {
    this.id = id;
    this.position = position;
  }

  String id() {
    return id;
  }

  int position() {
    return position;
  }
}
