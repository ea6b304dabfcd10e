package org.portal.sample.brokenpage;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "brokenpage_item")
@DiscriminatorValue("brokenpage")
@Type(id = "brokenpage")
public class BrokenItem extends ContentItem {

  /** For JPA. */
  protected BrokenItem() {}
}
