package org.portal.navigation;

/**
 * Answers the requests for one kind of page. A CDI bean without state; it is called inside one
 * transaction and hands back a finished value, which the view only shows.
 */
public interface PageHandler {

  /**
   * Makes the page.
   *
   * @param request the language, section, path variables and query parameters
   * @return the page; {@link Page#notFound()} for an address that names nothing
   * @throws BadParameterException if a known parameter has an impossible value
   */
  Page page(PageRequest request);
}
