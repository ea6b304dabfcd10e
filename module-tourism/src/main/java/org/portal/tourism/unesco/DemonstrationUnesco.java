package org.portal.tourism.unesco;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration properties of the World Heritage List. */
@ApplicationScoped
public class DemonstrationUnesco implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/tourism/demonstration/unesco.json", WorldHeritage::empty, (row, item) -> item.read(row));
  }
}
