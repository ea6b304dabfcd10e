package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.content.internal.DemonstrationLoad;
import org.portal.content.internal.JsonContentImport;
import org.portal.localization.Localization;
import org.portal.persistence.PersistenceUnits;

/** Remembers which sections have their demonstration content, so that each is filled only once. */
@ApplicationScoped
public class Demonstration {

  @Inject private PersistenceUnits units;
  @Inject private ContentStore store;
  @Inject private Localization localization;

  /** Whether the section has been filled before. */
  public boolean isLoaded(String sectionId) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> entityManager.find(DemonstrationLoad.class, sectionId) != null);
  }

  /** The section has been filled. */
  public void loaded(String sectionId) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> entityManager.merge(new DemonstrationLoad(sectionId)));
  }

  /**
   * Takes the content.
   *
   * @param owner a class of the module, to find its files
   */
  public ContentImport importFor(Class<?> owner) {
    return new JsonContentImport(store, localization.locales(), owner);
  }
}
