package org.portal.souvenirs;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.content.DataRow;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration souvenirs. */
@ApplicationScoped
public class DemonstrationSouvenirs implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items("/souvenirs/demonstration/souvenirs.json", Souvenir::empty, this::read);
  }

  private void read(DataRow row, Souvenir souvenir) {
    souvenir.setCraft(row.choice("craft", Craft.class).orElse(null));
    souvenir.setRegion(row.region("region").orElse(null));
    souvenir.setOrigin(row.text("origin").orElse(null));
    souvenir.setCare(row.text("care").orElse(null));
  }
}
