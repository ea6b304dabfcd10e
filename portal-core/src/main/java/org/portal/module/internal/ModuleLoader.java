package org.portal.module.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.content.ContentTypes;
import org.portal.content.PersistentContent;
import org.portal.localization.Messages;
import org.portal.module.ModuleDescription;
import org.portal.module.ModuleDescriptor;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.module.PortalModule;
import org.portal.module.SectionDescriptor;
import org.portal.persistence.PersistenceUnits;

/** Finds the modules by CDI and makes each ready; a faulty one is marked and the next goes on. */
@ApplicationScoped
public class ModuleLoader {

  private static final System.Logger LOGGER = System.getLogger(ModuleLoader.class.getName());

  @Inject @Any private Instance<PortalModule> found;
  @Inject private PersistenceUnits units;
  @Inject private ContentTypes contentTypes;
  @Inject private Messages messages;
  @Inject private TimedStart timed;

  /** All modules, sorted by id; those that could not be made ready are failed. */
  public List<ModuleStatus> load() {
    List<ModuleStatus> loaded = new ArrayList<>();
    Set<String> moduleIds = new HashSet<>();
    Set<String> sectionIds = new HashSet<>();
    for (Instance.Handle<PortalModule> handle : found.handles()) {
      ModuleStatus described = describe(handle);
      String clash = clash(described, moduleIds, sectionIds);
      loaded.add(clash.isEmpty() ? prepare(described) : described.in(ModuleState.FAILED, clash));
    }
    loaded.sort(java.util.Comparator.comparing(ModuleStatus::id));
    return List.copyOf(loaded);
  }

  /**
   * Makes a failed module ready once more.
   *
   * @param failed the module
   * @param all all modules, this one among them
   */
  public ModuleStatus retry(ModuleStatus failed, List<ModuleStatus> all) {
    if (failed.descriptor().isEmpty()) {
      return failed;
    }
    Set<String> moduleIds = new HashSet<>();
    Set<String> sectionIds = new HashSet<>();
    for (ModuleStatus other : all) {
      if (!other.equals(failed)) {
        moduleIds.add(other.id());
        other.sections().forEach(section -> sectionIds.add(section.id()));
      }
    }
    String clash = clash(failed, moduleIds, sectionIds);
    return clash.isEmpty()
        ? prepare(failed.in(ModuleState.ENABLED, ""))
        : failed.in(ModuleState.FAILED, clash);
  }

  private ModuleStatus describe(Instance.Handle<PortalModule> handle) {
    Class<?> beanClass = handle.getBean().getBeanClass();
    String version =
        Optional.ofNullable(beanClass.getPackage().getImplementationVersion()).orElse("");
    try {
      ModuleDescriptor descriptor = timed.call(() -> described(handle));
      return new ModuleStatus(
          descriptor.id(),
          Optional.of(descriptor),
          ModuleState.ENABLED,
          "",
          Instant.now(),
          version,
          Optional.empty());
    } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
      LOGGER.log(
          System.Logger.Level.WARNING, "Module class " + beanClass.getName() + " failed", fault);
      return new ModuleStatus(
          shortened(beanClass.getSimpleName()),
          Optional.empty(),
          ModuleState.FAILED,
          "It could not be described. " + Faults.describe(fault),
          Instant.now(),
          version,
          Optional.empty());
    }
  }

  private static ModuleDescriptor described(Instance.Handle<PortalModule> handle) {
    ModuleDescription description = new ModuleDescription();
    handle.get().describe(description);
    return description.toDescriptor();
  }

  /** As long as an id may be, so that an administrator's choice can be kept under it. */
  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), ModuleChoice.LONGEST_ID));
  }

  private static String clash(ModuleStatus module, Set<String> moduleIds, Set<String> sectionIds) {
    if (!moduleIds.add(module.id())) {
      return "Another module has the id \"" + module.id() + "\" already.";
    }
    for (SectionDescriptor section : module.sections()) {
      if (!sectionIds.add(section.id())) {
        return "The address /" + section.id() + " belongs to another module. Rename the section.";
      }
    }
    return "";
  }

  private ModuleStatus prepare(ModuleStatus module) {
    if (module.state() == ModuleState.FAILED) {
      return module;
    }
    ModuleDescriptor descriptor = module.descriptor().orElseThrow();
    ClassLoader classLoader = descriptor.sections().get(0).type().getClassLoader();
    // first of all: a page that says that the section is off names it
    messages.add(module.id() + ".messages", classLoader);
    String step = "Its content types could not be read";
    try {
      for (SectionDescriptor section : descriptor.sections()) {
        contentTypes.read(module.id(), section.type());
      }
      step = "Its tables or mappings could not be made";
      timed.call(
          () -> {
            units.open(module.id(), persistentClasses(descriptor), classLoader);
            return true;
          });
      return module;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError fault) {
      LOGGER.log(System.Logger.Level.WARNING, "Module " + module.id() + " failed", fault);
      return module.in(ModuleState.FAILED, step + ". " + Faults.describe(fault));
    }
  }

  private static Set<Class<?>> persistentClasses(ModuleDescriptor descriptor) {
    Set<Class<?>> classes = new LinkedHashSet<>(PersistentContent.BASE);
    descriptor.sections().forEach(section -> classes.add(section.type()));
    classes.addAll(descriptor.persistentClasses());
    return classes;
  }
}
