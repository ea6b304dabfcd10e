package org.portal.launcher.check;

import java.util.Optional;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.descriptor.Reading;
import org.portal.launcher.check.descriptor.Reading.Ended;
import org.portal.launcher.check.descriptor.Reading.Failure;
import org.portal.launcher.check.descriptor.ReadingLimits;

/** Judges how the reading of a module's descriptor went. */
final class DescriptorRules {
  private static final String DESCRIBES_ONLY =
      "A descriptor only says what the module brings: it reads no file, asks no database and no"
          + " network, needs no injected bean and starts nothing.";

  private final Reading reading;
  private final String className;
  private final ReadingLimits limits;
  private final Findings findings;

  /** Judges the descriptor of that class, which was read within those limits. */
  DescriptorRules(Reading reading, String className, ReadingLimits limits, Findings findings) {
    this.limits = limits;
    this.reading = reading;
    this.className = className;
    this.findings = findings;
  }

  /** What the module declares, if the portal would take it. */
  Optional<DeclaredModule> judge() {
    for (DeclaredModule module : reading.modules()) {
      if (module.className().equals(className)) {
        return accepted(module);
      }
    }
    for (Failure failure : reading.failures()) {
      if (failure.module().className().equals(className)) {
        failed(failure);
        return Optional.empty();
      }
    }
    reading.ended().ifPresent(this::ended);
    return Optional.empty();
  }

  private Optional<DeclaredModule> accepted(DeclaredModule module) {
    if (!module.fits()) {
      otherCore(module);
    }
    for (String fault : module.faults()) {
      if (module.fits() || !fault.contains("of the core's API")) {
        findings.refuse("descriptor.invalid", fault, "", "Correct it in %s.".formatted(className));
      }
    }
    return module.fits() && module.faults().isEmpty() ? Optional.of(module) : Optional.empty();
  }

  private void otherCore(DeclaredModule module) {
    findings.refuse(
        "core.version",
        "It was written for version %s of the core's API.".formatted(module.requiredCore()),
        "This portal has version %s.".formatted(reading.core()),
        "Take a release of the module for this portal, or bring the portal up to date first"
            + " (portal upgrade).");
  }

  private void failed(Failure failure) {
    if (!failure.module().fits()) {
      otherCore(failure.module());
      return;
    }
    String what = failure.type().substring(failure.type().lastIndexOf('.') + 1);
    String message = failure.message().isBlank() ? "" : ": " + failure.message();
    String place = failure.place().isBlank() ? "" : " at " + failure.place();
    if (isLinkage(failure.type())) {
      findings.refuse(
          "descriptor.linkage",
          "Its descriptor needs a class that is not there, or not as it expects: %s%s%s."
              .formatted(what, message, place),
          "A module has the JDK, Jakarta EE, the core's API and what is in its own JAR.",
          "Build the module against this portal's portal-core, and put the libraries that it needs"
              + " into its JAR.");
      return;
    }
    findings.refuse(
        "descriptor.throws",
        "Its descriptor failed: %s%s%s.".formatted(what, message, place),
        DESCRIBES_ONLY,
        "Correct %s.".formatted(className));
  }

  private static boolean isLinkage(String type) {
    return type.startsWith("java.lang.NoClass")
        || type.startsWith("java.lang.NoSuch")
        || type.startsWith("java.lang.Incompatible")
        || type.startsWith("java.lang.ClassNotFound")
        || type.startsWith("java.lang.UnsupportedClassVersion")
        || type.startsWith("java.lang.AbstractMethod")
        || type.startsWith("java.lang.Verify");
  }

  private void ended(Ended ended) {
    if (ended.className().isEmpty()) {
      findings.refuse(
          "descriptor.unreadable",
          "The descriptor could not be read: the process that reads it did not start (%s)."
              .formatted(ended.detail()),
          "",
          "See that the machine has memory to spare, and try again.");
      return;
    }
    switch (ended.how()) {
      case TIME ->
          findings.refuse(
              "descriptor.hangs",
              "Its descriptor did not come to an end within %d seconds."
                  .formatted(limits.time().toSeconds()),
              DESCRIBES_ONLY,
              "Correct %s.".formatted(className));
      case MEMORY ->
          findings.refuse(
              "descriptor.memory",
              "Its descriptor used up %d MB of memory.".formatted(limits.megabytes()),
              DESCRIBES_ONLY,
              "Correct %s.".formatted(className));
      case EXIT ->
          findings.refuse(
              "descriptor.exits",
              "Its descriptor ended the process (%s).".formatted(ended.detail()),
              DESCRIBES_ONLY,
              "Correct %s: no code of a module may end the portal.".formatted(className));
    }
  }
}
