package org.portal.sample.endlessmigration;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "endlessmigration_item")
@DiscriminatorValue("endlessmigration")
@Type(id = "endlessmigration")
public class EndlessItem extends ContentItem {

  /** For JPA. */
  protected EndlessItem() {}
}
