package org.portal.launcher.modules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The modules that a generation runs; immutable, known by its number.
 *
 * @param number counts up, never used twice
 * @param reason why it was made, a few words
 * @param distribution the folder of the portal that it belongs to
 * @param bundled the modules that come with that portal
 * @param added the modules that were installed; one takes the place of the bundled one of its id
 * @param onNewerTables whether it runs although later versions have migrated the tables, in a way
 *     that these modules can live with
 */
public record ModuleSet(
    int number,
    String reason,
    Path distribution,
    List<BundledModule> bundled,
    List<AddedModule> added,
    boolean onNewerTables) {

  /** Copies what it is given. */
  public ModuleSet {
    bundled = List.copyOf(bundled);
    added = List.copyOf(added);
  }

  /** The installed module of that id. */
  public Optional<AddedModule> added(String id) {
    return added.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** The bundled module of that id, in use or not. */
  public Optional<BundledModule> bundled(String id) {
    return bundled.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** The version of that module that runs; empty if none does. */
  public Optional<String> versionOf(String id) {
    return added(id)
        .map(AddedModule::version)
        .or(() -> bundled(id).filter(module -> module.inUse()).map(module -> module.version()));
  }

  /** The ids of all modules that run, in order. */
  public List<String> ids() {
    return Stream.concat(
            bundled.stream().filter(BundledModule::inUse).map(BundledModule::id),
            added.stream().map(AddedModule::id))
        .sorted()
        .toList();
  }

  /** This set with that module, in the place of any other version of it. */
  public ModuleSet with(AddedModule module) {
    return new ModuleSet(
        number,
        reason,
        distribution,
        withBundled(module.id(), false),
        Stream.concat(withoutAdded(module.id()), Stream.of(module)).toList(),
        onNewerTables);
  }

  /** This set with the module that comes with the portal, in the place of an installed one. */
  public ModuleSet withBundled(String id) {
    return new ModuleSet(
        number,
        reason,
        distribution,
        withBundled(id, true),
        withoutAdded(id).toList(),
        onNewerTables);
  }

  /** This set without that module. */
  public ModuleSet without(String id) {
    return new ModuleSet(
        number,
        reason,
        distribution,
        withBundled(id, false),
        withoutAdded(id).toList(),
        onNewerTables);
  }

  /** The same choice of modules for another portal. */
  public ModuleSet on(Path otherDistribution, List<BundledModule> otherBundled) {
    return new ModuleSet(
        number,
        reason,
        otherDistribution,
        otherBundled.stream().map(module -> module.inUse(wants(module.id()))).toList(),
        added,
        false);
  }

  /** What the portal brings is wanted, unless it was left out or another version is installed. */
  private boolean wants(String id) {
    return added(id).isEmpty() && bundled(id).map(BundledModule::inUse).orElse(true);
  }

  /** The same modules under a number and reason of its own. */
  public ModuleSet numbered(int otherNumber, String otherReason) {
    return new ModuleSet(otherNumber, otherReason, distribution, bundled, added, onNewerTables);
  }

  /** The same modules, although later versions have migrated the tables. */
  public ModuleSet onNewerTables(boolean wanted) {
    return new ModuleSet(number, reason, distribution, bundled, added, wanted);
  }

  /** The ids of the modules that this set runs and {@code other} runs not, or in another JAR. */
  public Set<String> differingFrom(ModuleSet other) {
    Set<String> differing = new TreeSet<>();
    for (String id : ids()) {
      if (!distribution.equals(other.distribution) || !jarOf(id).equals(other.jarOf(id))) {
        differing.add(id);
      }
    }
    return differing;
  }

  /** The ids of the modules that {@code other} runs and this set does not. */
  public Set<String> missingFrom(ModuleSet other) {
    Set<String> missing = new TreeSet<>(other.ids());
    ids().forEach(missing::remove);
    return missing;
  }

  private Optional<String> jarOf(String id) {
    return added(id)
        .map(AddedModule::sha256)
        .or(() -> bundled(id).filter(module -> module.inUse()).map(module -> module.sha256()));
  }

  /** Whether both run the same modules on the same portal. */
  public boolean sameAs(ModuleSet other) {
    return numbered(0, "").onNewerTables(false).equals(other.numbered(0, "").onNewerTables(false));
  }

  private List<BundledModule> withBundled(String id, boolean inUse) {
    return bundled.stream()
        .map(module -> module.id().equals(id) ? module.inUse(inUse) : module)
        .toList();
  }

  private Stream<AddedModule> withoutAdded(String id) {
    return added.stream().filter(module -> !module.id().equals(id));
  }
}
