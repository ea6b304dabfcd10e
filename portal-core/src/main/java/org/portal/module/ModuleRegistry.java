package org.portal.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.change.ChangeLog;
import org.portal.change.ChangeTag;
import org.portal.change.ChangesArrived;
import org.portal.content.ContentType;
import org.portal.content.ContentTypes;
import org.portal.module.internal.ModuleLoader;
import org.portal.module.internal.ModuleStore;
import org.portal.module.internal.Rest;

/** The modules of this portal, what each is doing, and the order of their sections. */
@ApplicationScoped
public class ModuleRegistry {

  private static final System.Logger LOGGER = System.getLogger(ModuleRegistry.class.getName());

  private volatile List<ModuleStatus> modules = List.of();
  private volatile Map<String, Integer> positions = Map.of();

  @Inject private ModuleLoader loader;
  @Inject private ModuleStore store;
  @Inject private ContentTypes contentTypes;
  @Inject private ChangeLog changeLog;
  @Inject private Event<ModulesChanged> changed;
  @Inject private Event<ModuleRested> rested;

  /** Finds the modules and makes them ready; called once when the portal starts. */
  public synchronized void start() {
    modules = loader.load();
    refresh();
    for (ModuleStatus module : modules) {
      LOGGER.log(
          module.state() == ModuleState.FAILED
              ? System.Logger.Level.WARNING
              : System.Logger.Level.INFO,
          "Module {0}: {1} {2}",
          module.id(),
          module.state(),
          module.reason());
    }
  }

  /** All modules, also those that are off or failed. */
  public List<ModuleStatus> modules() {
    return modules;
  }

  /** A module, if there is one of that id. */
  public Optional<ModuleStatus> module(String moduleId) {
    return modules.stream().filter(module -> module.id().equals(moduleId)).findFirst();
  }

  /** All sections in the order of the menu, also those of modules that are off or failed. */
  public List<SectionDescriptor> allSections() {
    return sorted(modules);
  }

  /** The sections that visitors see, in the order of the menu. */
  public List<SectionDescriptor> sections() {
    return sorted(modules.stream().filter(this::isOn).toList());
  }

  /**
   * The sections of the menu: those that visitors see, and those whose module is out for a while.
   * They keep their place, so that nobody loses the way; their pages say that they will be back.
   */
  public List<SectionDescriptor> menuSections() {
    return sorted(modules.stream().filter(module -> isOn(module) || module.isResting()).toList());
  }

  /** Whether a module is out for a while. */
  public boolean isResting(String moduleId) {
    return module(moduleId).filter(ModuleStatus::isResting).isPresent();
  }

  /** The section of that id, if visitors see it. */
  public Optional<SectionDescriptor> section(String sectionId) {
    return sections().stream().filter(section -> section.id().equals(sectionId)).findFirst();
  }

  /** The section that shows a content type, if visitors see it. */
  public Optional<SectionDescriptor> sectionOf(ContentType type) {
    return sections().stream().filter(section -> section.type() == type.entity()).findFirst();
  }

  /** The content type that a section shows. */
  public ContentType typeOf(SectionDescriptor section) {
    return contentTypes.of(section.type());
  }

  /**
   * Switches a module on or off, on every node within a second; its data stays. One that had failed
   * when it was switched off has still failed when it is switched on, until it is tried again.
   *
   * @throws IllegalArgumentException if there is no such module
   */
  public void switchTo(String moduleId, boolean on) {
    require(moduleId);
    store.setEnabled(moduleId, on);
    changeLog.append(ChangeTag.MODULES);
    refresh();
  }

  /**
   * Tries a failed module again.
   *
   * @throws IllegalArgumentException if there is no such module
   */
  public synchronized void retry(String moduleId) {
    ModuleStatus failed = require(moduleId);
    if (failed.state() == ModuleState.FAILED) {
      replace(loader.retry(failed, modules));
      changeLog.append(ChangeTag.MODULES);
      refresh();
    }
  }

  /** Takes a module out because of its faults, to be tried again after the first pause. */
  public void takeOut(String moduleId, String reason) {
    takeOut(moduleId, reason, Instant.now().plus(Rest.FIRST));
  }

  /**
   * Takes a module out on this node because of its faults; called by the guard.
   *
   * @param triedAgainAt when the guard will bring it back
   */
  public synchronized void takeOut(String moduleId, String reason, Instant triedAgainAt) {
    module(moduleId)
        .filter(this::isOn)
        .ifPresent(
            module -> {
              LOGGER.log(
                  System.Logger.Level.ERROR,
                  "Module {0} is taken out and tried again at {1}: {2}",
                  moduleId,
                  triedAgainAt,
                  reason);
              replace(module.restingUntil(triedAgainAt, reason));
              rested.fire(new ModuleRested(moduleId, true, reason));
            });
  }

  /** Leaves a module out for longer; called by the guard. */
  public synchronized void restOn(String moduleId, Instant triedAgainAt) {
    module(moduleId)
        .filter(ModuleStatus::isResting)
        .ifPresent(module -> replace(module.restingUntil(triedAgainAt, module.reason())));
  }

  /** Brings a module back that was out for a while; called by the guard. */
  public synchronized void comeBack(String moduleId) {
    module(moduleId)
        .filter(ModuleStatus::isResting)
        .ifPresent(
            module -> {
              LOGGER.log(System.Logger.Level.INFO, "Module {0} is tried again", moduleId);
              replace(module.in(ModuleState.ENABLED, ""));
              rested.fire(new ModuleRested(moduleId, false, ""));
            });
  }

  /**
   * Moves a section in the menu.
   *
   * @param sectionId the section
   * @param steps how many places; negative towards the beginning
   */
  public void moveSection(String sectionId, int steps) {
    List<String> order =
        new java.util.ArrayList<>(allSections().stream().map(SectionDescriptor::id).toList());
    int from = order.indexOf(sectionId);
    if (from < 0) {
      throw new IllegalArgumentException("There is no section \"" + sectionId + "\"");
    }
    int to = Math.max(0, Math.min(order.size() - 1, from + steps));
    order.add(to, order.remove(from));
    store.setOrder(order);
    changeLog.append(ChangeTag.MODULES);
    refresh();
  }

  void follow(@Observes ChangesArrived changes) {
    if (changes.touches(ChangeTag.MODULES)) {
      refresh();
    }
  }

  private synchronized void refresh() {
    Map<String, Boolean> choices = store.enabled();
    positions = store.order();
    modules =
        modules.stream()
            .map(
                module ->
                    module.in(
                        state(module, choices.getOrDefault(module.id(), true)), module.reason()))
            .toList();
    changed.fire(new ModulesChanged());
  }

  /** A failed module that is switched on must be made ready first, which only a retry does. */
  private static ModuleState state(ModuleStatus module, boolean wanted) {
    if (!wanted) {
      return ModuleState.DISABLED;
    }
    return module.reason().isEmpty() ? ModuleState.ENABLED : ModuleState.FAILED;
  }

  private void replace(ModuleStatus status) {
    modules =
        modules.stream().map(module -> module.id().equals(status.id()) ? status : module).toList();
  }

  private ModuleStatus require(String moduleId) {
    return module(moduleId)
        .orElseThrow(() -> new IllegalArgumentException("There is no module \"" + moduleId + "\""));
  }

  private boolean isOn(ModuleStatus module) {
    return module.state() == ModuleState.ENABLED;
  }

  private List<SectionDescriptor> sorted(List<ModuleStatus> from) {
    return from.stream()
        .flatMap(module -> module.sections().stream())
        .sorted(
            Comparator.<SectionDescriptor>comparingInt(
                    section -> positions.getOrDefault(section.id(), section.order()))
                .thenComparing(SectionDescriptor::id))
        .toList();
  }
}
