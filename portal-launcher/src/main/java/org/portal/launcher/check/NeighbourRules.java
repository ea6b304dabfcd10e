package org.portal.launcher.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.descriptor.DeclaredModule.Section;

/** Judges whether a module can live beside those in use: no name may belong to two. */
final class NeighbourRules {
  private final Neighbour candidate;
  private final List<Neighbour> others;
  private final Findings findings;

  /** Judges {@code candidate} beside {@code others}, among which the version that it replaces. */
  NeighbourRules(Neighbour candidate, List<Neighbour> others, Findings findings) {
    this.candidate = candidate;
    this.others = others;
    this.findings = findings;
  }

  /** The version in use that the candidate is another version of. */
  Optional<Neighbour> replaced() {
    return others.stream().filter(other -> other.id().equals(candidate.id())).findFirst();
  }

  /** Finds all clashes. */
  void judge(Map<String, String> portalMessages, Set<String> portalTables) {
    replaced().ifPresent(this::judgeId);
    List<Neighbour> beside =
        others.stream().filter(other -> !other.id().equals(candidate.id())).toList();
    for (Neighbour other : beside) {
      judgeSections(other);
      judgeTables(other.tables(), "module " + other.shown());
      judgeMessages(other.messages(), "module " + other.shown());
    }
    judgeTables(portalTables, "the portal");
    judgeMessages(portalMessages, "the portal");
  }

  private void judgeId(Neighbour other) {
    if (!packageOf(other.declared()).equals(packageOf(candidate.declared()))) {
      findings.refuse(
          "clash.id",
          "Its id \"%s\" belongs to another module, %s (%s)."
              .formatted(candidate.id(), other.shown(), other.declared().className()),
          "An id belongs to one module; a new version of it has its descriptor in the same package.",
          "Choose another id, or remove that module first.");
    }
  }

  private static String packageOf(DeclaredModule module) {
    int dot = module.className().lastIndexOf('.');
    return dot < 0 ? "" : module.className().substring(0, dot);
  }

  private void judgeSections(Neighbour other) {
    for (Section section : candidate.declared().sections()) {
      for (Section taken : other.declared().sections()) {
        if (section.id().equals(taken.id())) {
          findings.refuse(
              "clash.section",
              "The address /%s of its section belongs to module %s."
                  .formatted(section.id(), other.shown()),
              "An address belongs to one section of the portal.",
              "Rename the section.");
        }
        if (!section.type().isEmpty() && section.type().equals(taken.type())) {
          findings.refuse(
              "clash.type",
              "The id \"%s\" of its content type belongs to module %s."
                  .formatted(section.type(), other.shown()),
              "The id of a content type is unique in the portal.",
              "Choose another one in @Type and @DiscriminatorValue.");
        }
      }
    }
  }

  private void judgeTables(Set<String> taken, String owner) {
    Set<String> both = both(candidate.tables(), taken);
    if (!both.isEmpty()) {
      findings.refuse(
          "clash.table",
          "It makes tables that belong to %s: %s.".formatted(owner, Names.few(both)),
          "The names of a module's tables begin with %s_.".formatted(Tables.prefix(candidate.id())),
          "Rename them.");
    }
  }

  /** Two modules may give the same text for a key, as they do for tags that both use. */
  private void judgeMessages(Map<String, String> taken, String owner) {
    Set<String> both = both(candidate.messages().keySet(), taken.keySet());
    both.removeIf(key -> candidate.messages().get(key).equals(taken.get(key)));
    if (!both.isEmpty()) {
      findings.refuse(
          "clash.message",
          "It gives other texts for messages of %s: %s.".formatted(owner, Names.few(both)),
          "A key has one text in the portal; a module's keys begin with section.<section>., with the"
              + " id of a content type, or with the module's id.",
          "Rename the keys, or give the same texts.");
    }
  }

  private static Set<String> both(Set<String> own, Set<String> taken) {
    Set<String> both = new TreeSet<>(own);
    both.retainAll(taken);
    return both;
  }
}
