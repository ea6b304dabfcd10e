package org.portal.tourism.site;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration sights. */
@ApplicationScoped
public class DemonstrationSites implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items("/tourism/demonstration/sites.json", Site::empty, (row, item) -> item.read(row));
  }
}
