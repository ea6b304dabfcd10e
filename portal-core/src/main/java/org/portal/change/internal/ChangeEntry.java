package org.portal.change.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;

/** One entry of the change log. */
@Entity
@Table(name = "change_log")
public class ChangeEntry {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private long id;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(nullable = false, length = 200)
  private String tag;

  /** For JPA. */
  protected ChangeEntry() {}

  public ChangeEntry(String tag) {
    this.id = RANDOM.nextLong();
    this.createdAt = Instant.now();
    this.tag = tag;
  }

  public long id() {
    return id;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String tag() {
    return tag;
  }
}
