package org.portal.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sees which files of some folders have changed since it looked the last time. */
final class SourceWatch {

  private final List<Path> folders;
  private Map<Path, String> known;

  SourceWatch(List<Path> folders) {
    this.folders = folders;
    this.known = look();
  }

  /** Files that are new, different or gone. */
  Set<Path> changes() {
    Map<Path, String> now = look();
    Set<Path> changed = new TreeSet<>();
    now.forEach(
        (file, state) -> {
          if (!state.equals(known.get(file))) {
            changed.add(file);
          }
        });
    known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    known = now;
    return changed;
  }

  private Map<Path, String> look() {
    Map<Path, String> states = new HashMap<>();
    for (Path folder : folders) {
      for (Path file : FileTree.files(folder)) {
        try {
          states.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
        } catch (NoSuchFileException gone) {
          // an editor replaced it in this moment; the next look finds it
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
    }
    return states;
  }
}
