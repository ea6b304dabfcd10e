package org.portal.sample.slowstart;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "slowstart_item")
@DiscriminatorValue("slowstart")
@Type(id = "slowstart")
public class SlowStartItem extends ContentItem {

  /** For JPA. */
  protected SlowStartItem() {}
}
