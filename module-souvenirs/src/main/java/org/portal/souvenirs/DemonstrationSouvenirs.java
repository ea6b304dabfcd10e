package org.portal.souvenirs;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration souvenirs. */
@ApplicationScoped
public class DemonstrationSouvenirs implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/souvenirs/demonstration/souvenirs.json", Souvenir::empty, (row, item) -> item.read(row));
  }
}
