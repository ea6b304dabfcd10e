package org.portal.sample.unruly;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "unruly_item")
@DiscriminatorValue("unruly")
@Type(id = "unruly")
public class UnrulyItem extends ContentItem {

  /** For JPA. */
  protected UnrulyItem() {}
}
