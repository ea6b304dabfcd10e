package org.portal.launcher.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.Surroundings;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.descriptor.DescriptorProcess;
import org.portal.launcher.check.descriptor.Reading;
import org.portal.launcher.check.descriptor.ReadingLimits;
import org.portal.launcher.generation.Distribution;

/** The modules in use around a new one, and how its descriptor is read among them. */
final class Neighbourhood {
  private final Distribution distribution;
  private final PortalLibraries portal;
  private final KnownModule candidate;
  private final List<KnownModule> inUse;
  private final ReadingLimits limits;
  private final Path work;
  private final CompletableFuture<List<Neighbour>> others;

  private Neighbourhood(
      Distribution distribution,
      PortalLibraries portal,
      KnownModule candidate,
      List<KnownModule> inUse,
      ReadingLimits limits,
      Path work) {
    this.distribution = distribution;
    this.portal = portal;
    this.candidate = candidate;
    this.inUse = inUse;
    this.limits = limits;
    this.work = work;
    this.others = CompletableFuture.supplyAsync(this::readOthers);
  }

  /** Begins to ask the modules in use. */
  static Neighbourhood of(
      Distribution distribution,
      PortalLibraries portal,
      InstalledSet installed,
      KnownModule candidate,
      ReadingLimits limits,
      Path work)
      throws IOException {
    return new Neighbourhood(
        distribution, portal, candidate, inUse(portal, installed), limits, work);
  }

  private static List<KnownModule> inUse(PortalLibraries portal, InstalledSet installed)
      throws IOException {
    List<KnownModule> modules = new ArrayList<>();
    for (Path jar : installed.added()) {
      modules.addAll(KnownModule.in(jar));
    }
    List<KnownModule> bundled =
        portal.bundled().stream()
            .filter(module -> modules.stream().noneMatch(module::sameModule))
            .filter(module -> module.folders().stream().noneMatch(installed.leftOut()::contains))
            .toList();
    modules.addAll(bundled);
    return modules;
  }

  /** Asks the candidate. */
  Reading candidate() throws IOException {
    List<KnownModule> beside = new ArrayList<>(List.of(candidate));
    inUse.stream().filter(module -> !module.sameModule(candidate)).forEach(beside::add);
    return read(beside, List.of(candidate), "candidate");
  }

  /** The modules in use that could be asked. */
  List<Neighbour> others() throws IOException {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw new IOException("The modules in use could not be read: " + e.getCause(), e);
    }
  }

  /** What the candidate finds around it. */
  Surroundings surroundings(String candidateId) throws IOException {
    Map<String, Path> modules = new TreeMap<>();
    for (Neighbour other : others()) {
      if (!other.id().equals(candidateId) && !other.known().sameModule(candidate)) {
        modules.put(other.id(), other.known().jar());
      }
    }
    return Surroundings.of(portal.libraries(), modules, distribution.serverLibraries());
  }

  private List<Neighbour> readOthers() {
    try {
      Reading reading = read(inUse, inUse, "installed");
      List<Neighbour> neighbours = new ArrayList<>();
      for (KnownModule module : inUse) {
        for (DeclaredModule declared : reading.modules()) {
          if (declared.className().equals(module.descriptor()) && declared.faults().isEmpty()) {
            try (ModuleArchive archive = ModuleArchive.open(module.jar())) {
              neighbours.add(Neighbour.of(module, declared, archive));
            }
          }
        }
      }
      return neighbours;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read(List<KnownModule> modules, List<KnownModule> asked, String folder)
      throws IOException {
    List<Path> classPath = new ArrayList<>();
    classPath.add(distribution.serverStarter());
    try (Stream<Path> libraries = Files.list(distribution.libraries())) {
      libraries.sorted().forEach(classPath::add);
    }
    classPath.addAll(portal.libraries());
    modules.forEach(module -> classPath.add(module.jar().toAbsolutePath()));
    try {
      return new DescriptorProcess(classPath, work.resolve(folder), limits)
          .read(asked.stream().map(KnownModule::descriptor).toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The reading of descriptors was interrupted.", e);
    }
  }
}
