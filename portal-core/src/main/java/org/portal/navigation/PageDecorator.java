package org.portal.navigation;

/**
 * Adds something to every page that a view shows, for example structured data; a CDI bean in the
 * package of its own capability. It is called when the page is complete but for such additions, and
 * reads no content.
 */
public interface PageDecorator {

  /**
   * Called once for each page.
   *
   * @param request the page
   * @param page the page so far
   */
  void decorate(PageRequest request, ViewPage.Builder page);
}
