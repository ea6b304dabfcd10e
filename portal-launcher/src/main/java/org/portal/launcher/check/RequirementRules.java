package org.portal.launcher.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.launcher.check.descriptor.DeclaredModule.Requirement;

/** Judges what modules need of each other. */
final class RequirementRules {
  private final Neighbour candidate;
  private final Map<String, Neighbour> byId = new HashMap<>();
  private final Findings findings;

  /** Judges {@code candidate} in the place of the version of it that is among {@code others}. */
  RequirementRules(Neighbour candidate, List<Neighbour> others, Findings findings) {
    this.candidate = candidate;
    this.findings = findings;
    others.forEach(other -> byId.put(other.id(), other));
    byId.put(candidate.id(), candidate);
  }

  void judge() {
    candidate.declared().requirements().forEach(this::judgeNeed);
    byId.values().stream()
        .filter(other -> !other.id().equals(candidate.id()))
        .forEach(this::judgeDependent);
    circle(List.of(candidate.id()))
        .ifPresent(
            circle ->
                findings.refuse(
                    "requires.circle",
                    "Modules need each other in a circle: %s."
                        .formatted(String.join(" → ", circle)),
                    "A module may need others that do not need it.",
                    "Leave out one of these requires(…)."));
  }

  private void judgeNeed(Requirement need) {
    Neighbour other = byId.get(need.module());
    if (other == null) {
      findings.refuse(
          "requires.missing",
          "It needs module %s in a version %s, which is not installed."
              .formatted(need.module(), need.versions()),
          "",
          "Install module %s first.".formatted(need.module()));
    } else if (!ModuleVersion.of(other.known().version()).isIn(need.versions())) {
      findings.refuse(
          "requires.version",
          "It needs module %s in a version %s.".formatted(need.module(), need.versions()),
          "Installed is %s.".formatted(other.shown()),
          "Install another version of module %s first.".formatted(need.module()));
    }
  }

  /** Others may need the version that is to be replaced. */
  private void judgeDependent(Neighbour other) {
    for (Requirement need : other.declared().requirements()) {
      if (need.module().equals(candidate.id())
          && !ModuleVersion.of(candidate.known().version()).isIn(need.versions())) {
        findings.refuse(
            "requires.broken",
            "Module %s needs module %s in a version %s."
                .formatted(other.shown(), candidate.id(), need.versions()),
            "This is version \"%s\".".formatted(candidate.known().version()),
            "Bring module %s up to date first.".formatted(other.id()));
      }
    }
  }

  /** A way from the last module of {@code way} back to the first. */
  private Optional<List<String>> circle(List<String> way) {
    Neighbour last = byId.get(way.get(way.size() - 1));
    if (last == null) {
      return Optional.empty();
    }
    for (Requirement need : last.declared().requirements()) {
      List<String> further = new ArrayList<>(way);
      further.add(need.module());
      if (need.module().equals(way.get(0))) {
        return Optional.of(further);
      }
      if (!way.contains(need.module())) {
        Optional<List<String>> found = circle(further);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
