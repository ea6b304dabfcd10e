package org.portal.detail;

import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/**
 * Adds something to the page of every item, for example structured data; a CDI bean in the package
 * of its own capability.
 */
public interface ItemPageDecorator {

  /**
   * Called once for each page of an item.
   *
   * @param request the page
   * @param type the item's type
   * @param item the item
   * @param page the page so far
   */
  void decorate(PageRequest request, ContentType type, ContentItem item, ViewPage.Builder page);
}
