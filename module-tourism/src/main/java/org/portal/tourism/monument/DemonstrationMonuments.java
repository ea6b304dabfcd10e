package org.portal.tourism.monument;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration memorials. */
@ApplicationScoped
public class DemonstrationMonuments implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/tourism/demonstration/monuments.json", Monument::empty, (row, item) -> item.read(row));
  }
}
