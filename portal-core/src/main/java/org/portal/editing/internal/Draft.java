package org.portal.editing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What somebody has typed for an item and not yet saved. */
@Entity
@Table(name = "content_draft")
public class Draft {

  @EmbeddedId private Key key;

  @Column(nullable = false, length = 40)
  private String section;

  @Column(name = "base_version", nullable = false)
  private int baseVersion;

  @Column(nullable = false, length = 20000)
  private String base;

  @Column(name = "kept_at", nullable = false)
  private Instant keptAt;

  /** For JPA. */
  protected Draft() {}

  Draft(Key key, String section, ItemForm form) {
    this.key = key;
    this.section = section;
    this.baseVersion = form.baseVersion();
    this.base = form.baseText();
    this.keptAt = Instant.now();
  }

  long itemId() {
    return key.itemId;
  }

  String section() {
    return section;
  }

  int baseVersion() {
    return baseVersion;
  }

  String base() {
    return base;
  }

  Instant keptAt() {
    return keptAt;
  }

  /** The primary key. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "item_id")
    private long itemId;

    /** For JPA. */
    protected Key() {}

    Key(long accountId, long itemId) {
      this.accountId = accountId;
      this.itemId = itemId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && that.accountId == accountId && that.itemId == itemId;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(accountId) * 31 + Long.hashCode(itemId);
    }
  }
}
