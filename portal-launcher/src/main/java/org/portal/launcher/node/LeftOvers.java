package org.portal.launcher.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.portal.launcher.Console;
import org.portal.launcher.generation.FileLock;
import org.portal.launcher.generation.GenerationFolder;

/**
 * What earlier generations have left in the run folder: files, and perhaps a generation whose
 * supervisor was killed and which is still finishing its requests.
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

  /** Waits for generations that still run, ends them after {@code limit}, and removes the files. */
  void clear(Duration limit) throws IOException, InterruptedException {
    for (Path folder : folders()) {
      waitFor(new GenerationFolder(folder), limit);
      remove(folder);
    }
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

  private static boolean isRunning(GenerationFolder folder) throws IOException {
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
    OptionalLong holder = FileLock.holder(folder.lock());
    if (holder.isPresent()) {
      ProcessHandle.of(holder.getAsLong()).ifPresent(ProcessHandle::destroyForcibly);
    }
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

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
