package org.portal.sample.hanging;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "hanging_item")
@DiscriminatorValue("hanging")
@Type(id = "hanging")
public class HangingItem extends ContentItem {

  /** For JPA. */
  protected HangingItem() {}
}
