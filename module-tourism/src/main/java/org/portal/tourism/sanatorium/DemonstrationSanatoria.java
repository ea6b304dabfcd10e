package org.portal.tourism.sanatorium;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration sanatoria. */
@ApplicationScoped
public class DemonstrationSanatoria implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/tourism/demonstration/sanatoria.json", Sanatorium::empty, (row, item) -> item.read(row));
  }
}
