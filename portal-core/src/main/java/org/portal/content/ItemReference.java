package org.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Points to an item of this or of another module by section and slug; a target that does not exist
 * or is switched off is simply not shown.
 */
@Embeddable
public class ItemReference {

  @Column(nullable = false, length = 40)
  private String section;

  @Column(nullable = false, length = Slugs.LONGEST)
  private String slug;

  @Column(nullable = false)
  private int position;

  /** For JPA. */
  protected ItemReference() {}

  public ItemReference(String section, String slug, int position) {
    this.section = section;
    this.slug = slug;
    this.position = position;
  }

  public String getSection() {
    return section;
  }

  public String getSlug() {
    return slug;
  }

  public int getPosition() {
    return position;
  }
}
