package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.launcher.check.archive.ArchiveLimits;
import org.portal.launcher.check.archive.ArchiveRules;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.ModuleClasses;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.descriptor.DescriptorProcess;
import org.portal.launcher.check.descriptor.Reading;
import org.portal.launcher.check.descriptor.ReadingLimits;
import org.portal.launcher.check.migration.MigrationReview;
import org.portal.launcher.generation.Distribution;

/**
 * Judges the JAR of a module beside the modules in use, without touching a running portal.
 *
 * <p>What can be said without running anything is said first; the descriptor, which is code, is
 * read only if nothing speaks against the file itself, and in a process of its own.
 */
public final class ModuleCheck {
  private final Distribution distribution;
  private final InstalledSet installed;
  private final ReadingLimits limits;

  /**
   * @param distribution the portal that the module is to run in
   * @param installed the modules that run in it
   */
  public ModuleCheck(Distribution distribution, InstalledSet installed) {
    this(distribution, installed, ReadingLimits.USUAL);
  }

  ModuleCheck(Distribution distribution, InstalledSet installed, ReadingLimits limits) {
    this.distribution = distribution;
    this.installed = installed;
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
    ModuleClasses classes = ModuleClasses.of(archive);
    Optional<ClassFacts> descriptor = descriptor(classes, findings);
    if (descriptor.isEmpty()) {
      return;
    }
    PortalLibraries portal =
        PortalLibraries.unpack(distribution.application(), work.resolve("portal"));
    List<KnownModule> inUse = inUse(portal);
    KnownModule known = KnownModule.of(archive, descriptor.get().shownName());
    Readings readings = new Readings(portal, inUse, work);
    Optional<DeclaredModule> declared =
        new DescriptorRules(readings.ofCandidate(known), known.descriptor(), findings).judge();
    List<Neighbour> others = readings.neighbours();
    if (declared.isPresent()) {
      Neighbour candidate = neighbour(known, declared.get(), archive);
      NeighbourRules neighbours = new NeighbourRules(candidate, others, findings);
      Optional<Neighbour> replaced = neighbours.replaced();
      PortalFacts facts = PortalFacts.of(portal);
      neighbours.judge(facts.messages(), facts.tables());
      new RequirementRules(candidate, others, findings).judge();
      draft.migrations(new MigrationRules(archive, candidate.id(), findings).judge(replaced));
      draft.module(candidate, replaced);
    }
  }

  private static Optional<ClassFacts> descriptor(ModuleClasses classes, Findings findings) {
    List<ClassFacts> descriptors = classes.descriptors();
    if (descriptors.isEmpty()) {
      findings.refuse(
          "module.none",
          "It is no module: none of its %d classes implements org.portal.module.PortalModule."
              .formatted(classes.all().size()),
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

  private List<KnownModule> inUse(PortalLibraries portal) throws IOException {
    List<KnownModule> modules = new ArrayList<>();
    for (Path jar : installed.added()) {
      modules.addAll(KnownModule.in(jar));
    }
    portal.bundled().stream()
        .filter(bundled -> modules.stream().noneMatch(bundled::sameModule))
        .filter(bundled -> bundled.folders().stream().noneMatch(installed.leftOut()::contains))
        .toList()
        .forEach(modules::add);
    return modules;
  }

  private static Neighbour neighbour(
      KnownModule known, DeclaredModule declared, ModuleArchive archive) throws IOException {
    return new Neighbour(
        known,
        declared,
        archive.messages(declared.id() + "/messages"),
        MigrationReview.tables(declared.id(), MigrationRules.scripts(archive, declared.id())));
  }

  /** The two readings of descriptors: of the modules in use, and of the candidate beside them. */
  private final class Readings {
    private final PortalLibraries portal;
    private final List<KnownModule> inUse;
    private final Path work;

    Readings(PortalLibraries portal, List<KnownModule> inUse, Path work) {
      this.portal = portal;
      this.inUse = inUse;
      this.work = work;
    }

    Reading ofCandidate(KnownModule candidate) throws IOException, InterruptedException {
      List<KnownModule> beside =
          Stream.concat(
                  Stream.of(candidate),
                  inUse.stream().filter(module -> !module.sameModule(candidate)))
              .toList();
      return read(beside, List.of(candidate.descriptor()), "candidate");
    }

    List<Neighbour> neighbours() throws IOException, InterruptedException {
      Reading reading =
          read(inUse, inUse.stream().map(KnownModule::descriptor).toList(), "installed");
      List<Neighbour> neighbours = new ArrayList<>();
      for (KnownModule module : inUse) {
        for (DeclaredModule declared : reading.modules()) {
          if (declared.className().equals(module.descriptor())) {
            try (ModuleArchive archive = ModuleArchive.open(module.jar())) {
              neighbours.add(neighbour(module, declared, archive));
            }
          }
        }
      }
      return neighbours;
    }

    private Reading read(List<KnownModule> modules, List<String> descriptors, String folder)
        throws IOException, InterruptedException {
      List<Path> classPath = new ArrayList<>();
      classPath.add(distribution.serverStarter());
      try (Stream<Path> libraries = Files.list(distribution.libraries())) {
        libraries.sorted().forEach(classPath::add);
      }
      classPath.addAll(portal.libraries());
      modules.forEach(module -> classPath.add(module.jar().toAbsolutePath()));
      return new DescriptorProcess(classPath, work.resolve(folder), limits).read(descriptors);
    }
  }
}
