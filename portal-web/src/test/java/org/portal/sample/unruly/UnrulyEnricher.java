package org.portal.sample.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.SectionEnricher;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Acts while something is added to the list, where a module sends queries of its own. */
@ApplicationScoped
public class UnrulyEnricher implements SectionEnricher {

  @Override
  public void enrich(PageRequest request, ViewPage.Builder page) {
    if (request.variables().isEmpty() && request.path().endsWith("/unruly")) {
      Mood.act();
    }
  }
}
