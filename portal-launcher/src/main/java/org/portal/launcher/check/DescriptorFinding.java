package org.portal.launcher.check;

import java.util.List;
import java.util.Optional;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.ModuleClasses;

/** Finds the one class that describes a module. */
final class DescriptorFinding {
  private DescriptorFinding() {}

  /** The class; none, with the reason among the findings, if there is not exactly one. */
  static Optional<ClassFacts> descriptor(ModuleClasses classes, Findings findings) {
    List<ClassFacts> descriptors = classes.descriptors();
    if (descriptors.isEmpty()) {
      findings.refuse(
          "module.none",
          "It is no module: no class in it implements org.portal.module.PortalModule.",
          "A module has one such class.",
          "Choose the JAR of a module; if this is one, write its descriptor.");
      return Optional.empty();
    }
    if (descriptors.size() > 1) {
      findings.refuse(
          "module.several",
          "Several of its classes describe a module: %s."
              .formatted(Names.few(descriptors.stream().map(ClassFacts::shownName).toList())),
          "A JAR holds one module.",
          "Part it into one JAR for each.");
      return Optional.empty();
    }
    return Optional.of(descriptors.get(0));
  }
}
