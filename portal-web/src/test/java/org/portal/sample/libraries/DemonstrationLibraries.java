package org.portal.sample.libraries;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.content.DataRow;
import org.portal.module.DemonstrationContent;

/** Loads three libraries from a file that also holds rows that can't be loaded. */
@ApplicationScoped
public class DemonstrationLibraries implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items("/libraries/demonstration/libraries.json", Library::empty, this::read);
  }

  private void read(DataRow row, Library library) {
    library.setKind(row.choice("kind", LibraryKind.class).orElse(null));
    library.setRegion(row.region("region").orElse(null));
    library.setAddress(row.text("address").orElse(null));
  }
}
