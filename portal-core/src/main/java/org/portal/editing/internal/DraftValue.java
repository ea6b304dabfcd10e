package org.portal.editing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What stands in one input of a draft. */
@Entity
@Table(name = "content_draft_value")
public class DraftValue {

  /** The longest text that an input may hold, in characters. */
  static final int LONGEST = 1_000_000;

  @EmbeddedId private Key key;

  @Column(nullable = false, length = LONGEST)
  private String typed;

  /** For JPA. */
  protected DraftValue() {}

  DraftValue(long accountId, long itemId, String name, String typed) {
    this.key = new Key(accountId, itemId, name);
    this.typed = typed;
  }

  String name() {
    return key.name;
  }

  String typed() {
    return typed;
  }

  /** The primary key. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "item_id")
    private long itemId;

    @Column(length = 120)
    private String name;

    /** For JPA. */
    protected Key() {}

    Key(long accountId, long itemId, String name) {
      this.accountId = accountId;
      this.itemId = itemId;
      this.name = name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && that.accountId == accountId
          && that.itemId == itemId
          && that.name.equals(name);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(itemId) * 31 + name.hashCode();
    }
  }
}
