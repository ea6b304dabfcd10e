package org.portal.launcher.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.portal.launcher.Console;
import org.portal.launcher.generation.FileLock;
import org.portal.launcher.generation.GenerationFolder;

/**
 * What an earlier supervisor has left in the run folder: files, and perhaps generations. One that
 * takes visitors goes on doing so for a while without a supervisor.
 */
final class LeftOvers {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private final Path run;
  private final Console console;

  LeftOvers(Path run, Console console) {
    this.run = run;
    this.console = console;
  }

  /** The highest number that is taken; zero when there is none. */
  int highestNumber() throws IOException {
    return folders().stream()
        .map(GenerationFolder::numberOf)
        .mapToInt(OptionalInt::getAsInt)
        .max()
        .orElse(0);
  }

  /**
   * Waits for generations that are ending, kills them after {@code limit}, and removes what they
   * and earlier ones have left.
   *
   * @return the generations that take visitors
   */
  List<GenerationFolder> clear(Duration limit) throws IOException, InterruptedException {
    List<GenerationFolder> serving = new ArrayList<>();
    for (Path path : folders()) {
      GenerationFolder folder = new GenerationFolder(path);
      if (isRunning(folder) && Files.exists(folder.open())) {
        serving.add(folder);
      } else {
        waitFor(folder, limit);
        remove(path);
      }
    }
    return serving;
  }

  /** Asks a generation of an earlier supervisor to finish its requests and end. */
  static void drain(GenerationFolder folder) {
    process(folder).ifPresent(ProcessHandle::destroy);
  }

  private void waitFor(GenerationFolder folder, Duration limit)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    boolean said = false;
    while (isRunning(folder)) {
      if (!said) {
        console.progress("Waiting for the previous portal to finish its requests");
        said = true;
      }
      if (System.nanoTime() > end) {
        kill(folder);
      }
      Thread.sleep(LOOK_AGAIN.toMillis());
    }
  }

  /** Whether the generation of this folder runs. */
  static boolean isRunning(GenerationFolder folder) throws IOException {
    if (!Files.exists(folder.lock())) {
      return false;
    }
    Optional<FileLock> lock = FileLock.take(folder.lock(), FileLock.Mark.KEEP);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  private static void kill(GenerationFolder folder) {
    process(folder).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static Optional<ProcessHandle> process(GenerationFolder folder) {
    OptionalLong holder = FileLock.holder(folder.lock());
    return holder.isPresent() ? ProcessHandle.of(holder.getAsLong()) : Optional.empty();
  }

  private List<Path> folders() throws IOException {
    try (var files = Files.list(run)) {
      return files.filter(file -> GenerationFolder.numberOf(file).isPresent()).toList();
    }
  }

  /** Removes a generation's folder with everything in it. */
  static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LeftOvers::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Removes a folder with everything in it, if there is one. */
  static void removeIfThere(Path folder) throws IOException {
    if (Files.exists(folder)) {
      remove(folder);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
