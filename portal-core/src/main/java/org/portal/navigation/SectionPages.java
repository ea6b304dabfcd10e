package org.portal.navigation;

import java.util.List;
import org.portal.content.ContentType;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;

/**
 * The pages that one projection of the content types gives to every section: the list, the item,
 * the feed. To add an output, write a CDI bean that implements this in a package of its own; no
 * other projection and no module changes.
 */
public interface SectionPages {

  /**
   * The projection's pages of a section.
   *
   * @param section the section
   * @param type its content type
   */
  List<PageDescriptor> pagesOf(SectionDescriptor section, ContentType type);
}
