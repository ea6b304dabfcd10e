package org.portal.module;

import java.util.List;
import org.portal.module.internal.ModuleChoice;
import org.portal.module.internal.SectionPlace;

/** The JPA classes that keep what administrators chose for modules and sections. */
public final class PersistentModules {

  /** Part of the core's persistence unit. */
  public static final List<Class<?>> CLASSES = List.of(ModuleChoice.class, SectionPlace.class);

  private PersistentModules() {}
}
