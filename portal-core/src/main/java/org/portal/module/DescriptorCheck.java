package org.portal.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a module's description and names all faults at once. */
final class DescriptorCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern HOST =
      Pattern.compile("(?=.{1,253}(?::|$))[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?");
  private static final Pattern ROLE = Pattern.compile("[a-z][a-z-]{0,39}");

  private final ModuleDescription module;
  private final List<String> faults = new ArrayList<>();

  DescriptorCheck(ModuleDescription module) {
    this.module = module;
  }

  ModuleDescriptor descriptor() {
    checkName("id", module.id());
    VersionRange core = core();
    List<ModuleRequirement> requirements = requirements();
    checkSettings();
    checkHosts();
    if (module.sections().isEmpty()) {
      faults.add("It has no section; call module.section(\"name\") at least once.");
    }
    List<SectionDescriptor> described =
        module.sections().stream().map(section -> section.toDescriptor(module.id())).toList();
    described.forEach(this::checkSection);
    checkDuplicates("Section", described.stream().map(SectionDescriptor::id));
    checkRoles();
    if (!faults.isEmpty()) {
      throw new InvalidModuleException(module.id(), faults);
    }
    return new ModuleDescriptor(
        module.id(),
        core,
        requirements,
        described,
        Set.copyOf(module.persistentClasses()),
        List.copyOf(module.settings()),
        Set.copyOf(module.hosts()),
        declaredRoles());
  }

  private VersionRange core() {
    VersionRange versions = range("requiresCore", module.requiredCore());
    if (versions != null && !versions.includes(CoreVersion.CURRENT)) {
      faults.add(
          "It was written for version %s of the core's API; this portal has version %s."
              .formatted(versions, CoreVersion.CURRENT));
    }
    return versions;
  }

  private List<ModuleRequirement> requirements() {
    List<ModuleRequirement> requirements = new ArrayList<>();
    for (ModuleDescription.Requirement required : module.requirements()) {
      checkName("required module", required.moduleId());
      if (required.moduleId().equals(module.id())) {
        faults.add("It requires itself; requires(…) names another module.");
      }
      VersionRange versions = range("requires", required.versions());
      requirements.add(new ModuleRequirement(required.moduleId(), versions));
    }
    checkDuplicates("Required module", requirements.stream().map(ModuleRequirement::moduleId));
    return List.copyOf(requirements);
  }

  /** The range, or null after a fault was noted. */
  private VersionRange range(String call, String text) {
    try {
      return VersionRange.parse(text);
    } catch (IllegalArgumentException fault) {
      faults.add("%s: %s".formatted(call, fault.getMessage()));
      return null;
    }
  }

  private void checkSettings() {
    module.settings().forEach(setting -> checkName("setting", setting.name()));
    checkDuplicates("Setting", module.settings().stream().map(DeclaredSetting::name));
  }

  private void checkHosts() {
    for (String host : module.hosts()) {
      if (!HOST.matcher(host).matches()) {
        faults.add(
            "connectsTo names \"%s\", which is no host; write its name alone, in lower-case letters,"
                    .formatted(host)
                + " with a port if it is not the usual one, for example data.example.org:8443.");
      }
    }
  }

  private void checkSection(SectionDescriptor section) {
    checkName("section", section.id());
    if (section.type() == null) {
      faults.add(
          "Section \"%s\" names no content type; call .of(YourType.class)."
              .formatted(section.id()));
    }
    if (section.pageSize() < 1 || section.pageSize() > 100) {
      faults.add(
          "Section \"%s\" has pages of %d items; 1 to 100 are allowed."
              .formatted(section.id(), section.pageSize()));
    }
    if (!section.itemPath().endsWith("{slug}")) {
      faults.add(
          "Section \"%s\" has the item path \"%s\"; it must end with {slug}."
              .formatted(section.id(), section.itemPath()));
    }
  }

  private void checkDuplicates(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names
        .filter(name -> !seen.add(name))
        .forEach(name -> faults.add("%s \"%s\" is declared twice.".formatted(what, name)));
  }

  private void checkRoles() {
    Set<String> seen = new HashSet<>();
    for (EditorialRole role : module.roles()) {
      if (!ROLE.matcher(role.name()).matches()) {
        faults.add(
            "The role \"%s\" is not usable: write at most 40 lower-case letters and hyphens."
                .formatted(role.name()));
      } else if (role.name().equals("administrator")) {
        faults.add("The role \"administrator\" is the portal's own; choose another name.");
      } else if (role.rights().isEmpty()) {
        faults.add(
            "The role \"%s\" allows nothing; name at least one right.".formatted(role.name()));
      }
      if (!seen.add(role.name())) {
        faults.add("The role \"%s\" is declared twice.".formatted(role.name()));
      }
    }
  }

  private List<EditorialRole> declaredRoles() {
    return module.roles().isEmpty() ? List.of(EditorialRole.EDITOR) : List.copyOf(module.roles());
  }

  private void checkName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      faults.add(
          "The %s \"%s\" is not usable: lower-case letters, digits and hyphens are allowed, at most"
                  .formatted(what, name)
              + " 40, beginning with a letter.");
    }
  }
}
