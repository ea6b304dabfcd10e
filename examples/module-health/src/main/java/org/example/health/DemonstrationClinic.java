package org.example.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Fills an empty section. */
@ApplicationScoped
public class DemonstrationClinic implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/health/demonstration/clinics.json", Clinic::new, (row, item) -> item.read(row));
  }
}
