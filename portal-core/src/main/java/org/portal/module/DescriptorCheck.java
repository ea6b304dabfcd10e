package org.portal.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a module's description and names all faults at once. */
final class DescriptorCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern ROLE = Pattern.compile("[a-z][a-z-]{0,39}");

  private final String id;
  private final String requiredCore;
  private final List<SectionDescription> sections;
  private final Set<Class<?>> persistentClasses;
  private final List<EditorialRole> roles;
  private final List<String> faults = new ArrayList<>();

  DescriptorCheck(
      String id,
      String requiredCore,
      List<SectionDescription> sections,
      Collection<Class<?>> persistentClasses,
      List<EditorialRole> roles) {
    this.id = id;
    this.requiredCore = requiredCore;
    this.sections = sections;
    this.persistentClasses = Set.copyOf(persistentClasses);
    this.roles = List.copyOf(roles);
  }

  ModuleDescriptor descriptor() {
    checkName("id", id);
    if (!CoreVersion.CURRENT.equals(requiredCore)) {
      faults.add(
          "It was written for version %s of the core's API; this portal has version %s."
              .formatted(requiredCore, CoreVersion.CURRENT));
    }
    if (sections.isEmpty()) {
      faults.add("It has no section; call module.section(\"name\") at least once.");
    }
    List<SectionDescriptor> described =
        sections.stream().map(section -> section.toDescriptor(id)).toList();
    described.forEach(this::checkSection);
    checkDuplicates(described);
    checkRoles();
    if (!faults.isEmpty()) {
      throw new InvalidModuleException(id, faults);
    }
    return new ModuleDescriptor(id, requiredCore, described, persistentClasses, declaredRoles());
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

  private void checkDuplicates(List<SectionDescriptor> described) {
    Set<String> seen = new HashSet<>();
    described.stream()
        .map(SectionDescriptor::id)
        .filter(section -> !seen.add(section))
        .forEach(section -> faults.add("Section \"%s\" is declared twice.".formatted(section)));
  }

  private void checkRoles() {
    Set<String> seen = new HashSet<>();
    for (EditorialRole role : roles) {
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
    return roles.isEmpty() ? List.of(EditorialRole.EDITOR) : roles;
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
