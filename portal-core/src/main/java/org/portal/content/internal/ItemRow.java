package org.portal.content.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.portal.content.ContentStatus;

/** An item of any module as the core alone sees it: the common columns, read only. */
@Entity
@Table(name = "content_item")
public class ItemRow {

  @Id private long id;

  @Column(insertable = false, updatable = false)
  private String type;

  @Column(insertable = false, updatable = false)
  private String slug;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private ContentStatus status;

  @Column(name = "published_at", insertable = false, updatable = false)
  private Instant publishedAt;

  @Column(name = "updated_at", insertable = false, updatable = false)
  private Instant updatedAt;

  /** For JPA. */
  protected ItemRow() {}

  public long id() {
    return id;
  }

  public String type() {
    return type;
  }

  public String slug() {
    return slug;
  }

  public ContentStatus status() {
    return status;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
