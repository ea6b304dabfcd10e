package org.portal.launcher.modules;

import java.io.IOException;
import java.util.Optional;
import org.portal.launcher.generation.Distribution;

/** Fits the sets of a node to the portal that it is started from. */
public final class ModuleSets {
  private ModuleSets() {}

  /**
   * Makes a set for this portal from the current one, if that belongs to another: whoever starts
   * another release of the portal wants that release.
   */
  public static void startedFrom(Distribution distribution, ModuleStore store) throws IOException {
    Optional<ModuleSet> current = store.current();
    if (current.isPresent() && !current.get().distribution().equals(distribution.folder())) {
      ModuleSet set = current.get().on(distribution.folder(), BundledModules.of(distribution));
      store.makeCurrent(store.add(set, "start of another release"));
    }
  }

  /** The set that serves, or the one with which a node begins. */
  public static ModuleSet current(Distribution distribution, ModuleStore store) throws IOException {
    Optional<ModuleSet> current = store.current();
    return current.isPresent() ? current.get() : BundledModules.firstSet(distribution);
  }
}
