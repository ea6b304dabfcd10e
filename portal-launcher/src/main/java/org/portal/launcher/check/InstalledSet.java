package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portal.launcher.modules.BundledModule;
import org.portal.launcher.modules.ModuleSet;
import org.portal.launcher.modules.ModuleStore;

/**
 * The modules in use, beside which a new one is to run.
 *
 * @param added JARs that came after the portal's release; each replaces the bundled module that it
 *     is another version of
 * @param leftOut ids of bundled modules that are not in use
 */
public record InstalledSet(List<Path> added, Set<String> leftOut) {
  /** The modules that come with the portal, and no other. */
  public static final InstalledSet BUNDLED = new InstalledSet(List.of(), Set.of());

  /**
   * The modules of a node: those of a set, and the JARs that somebody put into its folder by hand.
   *
   * @param set the set; empty for those that come with the portal
   */
  public static InstalledSet of(ModuleStore store, Optional<ModuleSet> set) throws IOException {
    List<Path> added = new ArrayList<>(store.loose());
    set.ifPresent(
        modules -> modules.added().forEach(module -> added.add(store.jar(module.sha256()))));
    Set<String> leftOut =
        set.stream()
            .flatMap(modules -> modules.bundled().stream())
            .filter(module -> !module.inUse())
            .map(BundledModule::id)
            .collect(Collectors.toSet());
    return new InstalledSet(added, leftOut);
  }

  /** Copies what it is given. */
  public InstalledSet {
    added = List.copyOf(added);
    leftOut = Set.copyOf(leftOut);
  }
}
