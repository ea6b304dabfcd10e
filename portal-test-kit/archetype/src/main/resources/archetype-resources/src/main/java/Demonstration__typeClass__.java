package ${package};

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.module.DemonstrationContent;

/** Fills an empty section. */
@ApplicationScoped
public class Demonstration${typeClass} implements DemonstrationContent {

  @Override
  public void load(ContentImport content) {
    content.items(
        "/${module}/demonstration/${section}.json", ${typeClass}::new, (row, item) -> item.read(row));
  }
}
