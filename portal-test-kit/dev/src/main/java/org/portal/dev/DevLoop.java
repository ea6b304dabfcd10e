package org.portal.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs a portal with a module and follows the module's sources: pages are laid over the running
 * one, everything else is compiled and the portal started anew.
 */
final class DevLoop {

  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final Map<String, String> SETTINGS =
      Map.of("portal.cache.megabytes", "0", "portal.drain.seconds", "1");

  private final ModuleSources sources;
  private final PortalAssembly assembly;
  private final Path data;
  private final int port;
  private Optional<PortalProcess> portal = Optional.empty();
  private boolean stopped;

  DevLoop(ModuleSources sources, PortalAssembly assembly, Path data, int port) {
    this.sources = sources;
    this.assembly = assembly;
    this.data = data;
    this.port = port;
  }

  void run() throws IOException, InterruptedException {
    SourceWatch watch = new SourceWatch(sources.folders());
    restart();
    while (!stopped) {
      Thread.sleep(LOOK.toMillis());
      Set<Path> changed = watch.changes();
      if (!changed.isEmpty()) {
        follow(changed);
      }
    }
  }

  private void follow(Set<Path> changed) throws IOException, InterruptedException {
    sources.copyResources(changed);
    if (sources.arePages(changed) && runs()) {
      Path application = application();
      for (Path page : changed) {
        lay(page, application.resolve(sources.withinApplication(page).toString()));
      }
      say("%s: reload the page.".formatted(names(changed)));
      return;
    }
    say("%s: compiling …".formatted(names(changed)));
    Optional<String> complaints = sources.compile();
    if (complaints.isPresent()) {
      say(complaints.get() + "The portal goes on with the module as it was.");
      return;
    }
    stopPortal();
    if (sources.areOfContent(changed)) {
      say("Tables or demonstration content are others now: the database begins anew.");
      FileTree.remove(data.resolve("database"));
    }
    restart();
  }

  private boolean runs() {
    return portal.map(PortalProcess::isAlive).orElse(false);
  }

  private static void lay(Path page, Path copy) throws IOException {
    if (Files.exists(page)) {
      Files.createDirectories(copy.getParent());
      Files.copy(page, copy, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(copy);
    }
  }

  /** The web application of the generation that was started last. */
  private Path application() throws IOException {
    try (Stream<Path> folders = Files.list(data.resolve("run"))) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("generation-"))
          .max(
              Comparator.comparingInt(
                  folder -> Integer.parseInt(folder.getFileName().toString().substring(11))))
          .map(folder -> folder.resolve("application"))
          .orElseThrow(() -> new IOException("no portal runs on the data in " + data));
    }
  }

  private void restart() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    stopPortal();
    Path work = data.resolve("portal");
    Path jar = work.resolve("module.jar");
    ModuleJar.make(sources.classes(), "dev", jar);
    Path distribution = work.resolve("distribution");
    assembly.make(List.of(jar), distribution);
    assembly.followPages(sources.classes(), distribution);
    synchronized (this) {
      if (stopped) {
        return;
      }
      portal = Optional.of(PortalProcess.start(distribution, data, port, SETTINGS, DevLoop::say));
    }
    try {
      portal.get().awaitReady(LONGEST_START);
      say(
          "Ready again after %.1f s. Pages follow their files; a change of anything else starts the portal anew."
              .formatted((System.nanoTime() - begin) / 1e9));
    } catch (IOException failure) {
      if (!stopped) {
        say(failure.getMessage());
        say("Correct the module; it is tried again then.");
      }
    }
  }

  private synchronized void stopPortal() {
    portal.ifPresent(PortalProcess::close);
    portal = Optional.empty();
  }

  /** Ends the portal; called once, when this process is to end. */
  void stop() {
    stopped = true;
    stopPortal();
  }

  private static String names(Set<Path> files) {
    return String.join(
        ", ", files.stream().limit(3).map(file -> file.getFileName().toString()).toList());
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
