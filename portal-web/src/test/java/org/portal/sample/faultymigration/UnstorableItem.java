package org.portal.sample.faultymigration;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.portal.content.ContentItem;
import org.portal.content.Type;

/** A content type without fields of its own. */
@Entity
@Table(name = "faultymigration_item")
@DiscriminatorValue("faultymigration")
@Type(id = "faultymigration")
public class UnstorableItem extends ContentItem {

  /** For JPA. */
  protected UnstorableItem() {}
}
