package org.portal.module.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether an administrator wants a module on. */
@Entity
@Table(name = "portal_module")
public class ModuleChoice {

  /** As the column is. */
  static final int LONGEST_ID = 40;

  @Id
  @Column(length = LONGEST_ID)
  private String id;

  private boolean enabled;

  /** For JPA. */
  protected ModuleChoice() {}

  ModuleChoice(String id, boolean enabled) {
    this.id = id;
    this.enabled = enabled;
  }

  String id() {
    return id;
  }

  boolean enabled() {
    return enabled;
  }
}
