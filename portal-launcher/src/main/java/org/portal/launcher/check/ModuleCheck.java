package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portal.launcher.check.archive.ArchiveLimits;
import org.portal.launcher.check.archive.ArchiveRules;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.CallRules;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.ClassRules;
import org.portal.launcher.check.classes.ModuleClasses;
import org.portal.launcher.check.classes.Surroundings;
import org.portal.launcher.check.classes.TableRules;
import org.portal.launcher.check.classes.TakeoverRules;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.descriptor.DeclaredModule.Requirement;
import org.portal.launcher.check.descriptor.ReadingLimits;
import org.portal.launcher.check.resource.ConfigurationRules;
import org.portal.launcher.check.resource.ResourceRules;
import org.portal.launcher.check.signature.SignatureRules;
import org.portal.launcher.generation.Distribution;

/**
 * Judges the JAR of a module beside the modules in use, without touching a running portal.
 *
 * <p>What can be said without running anything is said first; the descriptor, which is code, is
 * read only if this node takes the file as such, and in a process of its own.
 */
public final class ModuleCheck {
  private final Distribution distribution;
  private final InstalledSet installed;
  private final NodeTrust trust;
  private final ReadingLimits limits;

  /**
   * @param distribution the portal that the module is to run in
   * @param installed the modules that run in it
   * @param trust what the node takes
   */
  public ModuleCheck(Distribution distribution, InstalledSet installed, NodeTrust trust) {
    this(distribution, installed, trust, ReadingLimits.USUAL);
  }

  /**
   * @param limits what the reading of a descriptor may take
   */
  public ModuleCheck(
      Distribution distribution, InstalledSet installed, NodeTrust trust, ReadingLimits limits) {
    this.distribution = distribution;
    this.installed = installed;
    this.trust = trust;
    this.limits = limits;
  }

  /**
   * Judges a file.
   *
   * @param jar the file, which may be anything
   * @param work an empty folder for what this check needs meanwhile; the caller removes it
   * @return the plan, with all reasons against the file
   * @throws IOException if the file or the folder can't be read or written
   */
  public Plan judge(Path jar, Path work) throws IOException, InterruptedException {
    Findings findings = new Findings();
    PlanDraft draft = PlanDraft.of(jar, findings);
    if (new ArchiveRules(jar, ArchiveLimits.USUAL, findings).accept()) {
      try (ModuleArchive archive = ModuleArchive.open(jar)) {
        judge(archive, draft, work);
      }
    }
    return draft.finish();
  }

  private void judge(ModuleArchive archive, PlanDraft draft, Path work)
      throws IOException, InterruptedException {
    Findings findings = draft.findings();
    draft.version(archive.version());
    if (draft.version().isEmpty()) {
      findings.warn(
          "module.version",
          "Its manifest names no version.",
          "Without one nobody can tell an upgrade from a downgrade.",
          "Let the build write Implementation-Version.");
    }
    SignatureRules signatures = new SignatureRules(trust.policy(), trust.keys(), findings);
    draft.signature(signatures.judge(archive.file()));
    ModuleClasses classes = ModuleClasses.of(archive);
    Optional<ClassFacts> descriptor = DescriptorFinding.descriptor(classes, findings);
    if (descriptor.isEmpty()) {
      signatures.judgeDenial(Set.of(), draft.version(), draft.sha256());
      return;
    }
    KnownModule known = KnownModule.of(archive, descriptor.get().shownName());
    signatures.judgeDenial(known.folders(), draft.version(), draft.sha256());
    if (known.folders().size() == 1) {
      draft.module(known.folders().iterator().next());
    }
    PortalLibraries portal =
        PortalLibraries.unpack(distribution.application(), work.resolve("portal"));
    Neighbourhood neighbourhood =
        Neighbourhood.of(distribution, portal, installed, known, limits, work);
    Optional<DeclaredModule> declared = declared(neighbourhood, known, findings);
    String id = declared.map(DeclaredModule::id).orElse(draft.module());
    signatures.judgeDenial(Set.of(id), draft.version(), draft.sha256());
    Candidate candidate = new Candidate(known, descriptor.get(), archive, classes, id, declared);
    judge(candidate, portal, neighbourhood, draft);
  }

  /** A file that this node does not take is not run either. */
  private Optional<DeclaredModule> declared(
      Neighbourhood neighbourhood, KnownModule known, Findings findings) throws IOException {
    if (findings.clean()) {
      return new DescriptorRules(neighbourhood.candidate(), known.descriptor(), limits, findings)
          .judge();
    }
    findings.warn(
        "descriptor.not-read",
        "The descriptor was not read, because it is code and the file is refused.",
        "",
        "What the module declares is judged when these reasons are gone.");
    return Optional.empty();
  }

  private static void judge(
      Candidate candidate, PortalLibraries portal, Neighbourhood neighbourhood, PlanDraft draft)
      throws IOException {
    Findings findings = draft.findings();
    List<Neighbour> others = neighbourhood.others();
    PortalFacts facts = PortalFacts.of(portal);
    try (Surroundings surroundings = neighbourhood.surroundings(candidate.id())) {
      new ClassRules(
              candidate.classes(), candidate.descriptor(), needs(candidate), surroundings, findings)
          .judge();
    }
    if (!candidate.id().isEmpty()) {
      Optional<Neighbour> replaced =
          others.stream().filter(other -> other.id().equals(candidate.id())).findFirst();
      MigrationRules migrations = new MigrationRules(candidate.archive(), candidate.id(), findings);
      draft.migrations(migrations.judge(replaced));
      judgeNamed(candidate, others, facts, migrations.tables(), findings);
    }
    new CallRules(candidate.classes(), findings).judge();
    if (candidate.declared().isPresent()) {
      Neighbour self = candidate.neighbour();
      NeighbourRules neighbours = new NeighbourRules(self, others, findings);
      neighbours.judge(facts.messages(), facts.tables());
      new RequirementRules(self, others, findings).judge();
      draft.module(self, neighbours.replaced());
    }
  }

  private static Set<String> needs(Candidate candidate) {
    Set<String> needs = new TreeSet<>();
    candidate
        .declared()
        .ifPresent(
            module -> module.requirements().stream().map(Requirement::module).forEach(needs::add));
    return needs;
  }

  /** What depends on the module's id. */
  private static void judgeNamed(
      Candidate candidate,
      List<Neighbour> others,
      PortalFacts facts,
      Set<String> tables,
      Findings findings)
      throws IOException {
    Map<String, String> tableOwners = new HashMap<>();
    Map<String, String> fileOwners = new HashMap<>(facts.files());
    facts.tables().forEach(table -> tableOwners.put(table, "the portal"));
    for (Neighbour other : others) {
      if (!other.id().equals(candidate.id())) {
        String shown = "module " + other.shown();
        other.tables().forEach(table -> tableOwners.put(table, shown));
        other.files().forEach(file -> fileOwners.put(file, shown));
      }
    }
    new TableRules(candidate.classes(), candidate.id(), tables, tableOwners, findings).judge();
    new TakeoverRules(candidate.classes(), candidate.id(), findings).judge();
    new ConfigurationRules(candidate.archive(), candidate.id(), findings)
        .judge(candidate.descriptor());
    new ResourceRules(candidate.archive(), candidate.id(), findings).judge(fileOwners);
  }
}
