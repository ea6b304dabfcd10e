package org.portal.module.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portal.persistence.PersistenceUnits;

/** Keeps which modules are on and in which order the sections stand. */
@ApplicationScoped
public class ModuleStore {

  @Inject private PersistenceUnits units;

  /** The administrator's choices by module; a module without one is on. */
  public Map<String, Boolean> enabled() {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          Map<String, Boolean> enabled = new HashMap<>();
          entityManager
              .createQuery("select m from ModuleChoice m", ModuleChoice.class)
              .getResultList()
              .forEach(choice -> enabled.put(choice.id(), choice.enabled()));
          return enabled;
        });
  }

  /** Keeps the choice for one module. */
  public void setEnabled(String moduleId, boolean enabled) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> entityManager.merge(new ModuleChoice(moduleId, enabled)));
  }

  /** The places of the sections that an administrator has ordered. */
  public Map<String, Integer> order() {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          Map<String, Integer> order = new HashMap<>();
          entityManager
              .createQuery("select s from SectionPlace s", SectionPlace.class)
              .getResultList()
              .forEach(place -> order.put(place.id(), place.position()));
          return order;
        });
  }

  /** Keeps the order of all sections. */
  public void setOrder(List<String> sectionIds) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          for (int position = 0; position < sectionIds.size(); position++) {
            entityManager.merge(new SectionPlace(sectionIds.get(position), position));
          }
          return null;
        });
  }
}
