package org.portal.content.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A slug that an item had before; its old address leads to the new one. */
@Entity
@Table(name = "content_former_slug")
public class FormerSlug {

  @EmbeddedId private Key key;

  @Column(name = "item_id", nullable = false)
  private long itemId;

  /** For JPA. */
  protected FormerSlug() {}

  public FormerSlug(String type, String slug, long itemId) {
    this.key = new Key(type, slug);
    this.itemId = itemId;
  }

  public Key key() {
    return key;
  }

  public long itemId() {
    return itemId;
  }

  /** The primary key. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(length = 40)
    private String type;

    @Column(length = 120)
    private String slug;

    /** For JPA. */
    protected Key() {}

    Key(String type, String slug) {
      this.type = type;
      this.slug = slug;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && that.type.equals(type) && that.slug.equals(slug);
    }

    @Override
    public int hashCode() {
      return type.hashCode() * 31 + slug.hashCode();
    }
  }
}
