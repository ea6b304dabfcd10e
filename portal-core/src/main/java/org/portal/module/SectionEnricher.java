package org.portal.module;

import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Adds something to every page of a section, for example an archive calendar beside it. */
public interface SectionEnricher {

  /**
   * Called once for each page of the section, inside the page's transaction.
   *
   * @param request what is asked for
   * @param page the page so far; add to its model and its tags
   */
  void enrich(PageRequest request, ViewPage.Builder page);
}
