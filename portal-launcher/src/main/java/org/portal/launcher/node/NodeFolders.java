package org.portal.launcher.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portal.launcher.Refusal;
import org.portal.launcher.exchange.Journal;
import org.portal.launcher.modules.ModuleStore;

/**
 * The data folder of a node and what lies where in it.
 *
 * @param data the absolute path
 */
public record NodeFolders(Path data) {
  /** What can be made again: generations, class archives, the lock. */
  public Path run() {
    return data.resolve("run");
  }

  /** The log's folder. */
  public Path log() {
    return data.resolve("log");
  }

  /** The log in which to look first. */
  public Path logFile() {
    return log().resolve("portal.log");
  }

  /** The modules and the sets of them. */
  public ModuleStore moduleStore() {
    return new ModuleStore(data.resolve("modules"));
  }

  /** What a later supervisor must know of a change under way. */
  public Journal journal() {
    return new Journal(data.resolve("modules").resolve("change.json"));
  }

  /** The socket on which the supervisor takes orders. */
  public Path control() {
    return run().resolve("control");
  }

  /** What is needed while a change is tried, and removed afterwards. */
  public Path trial() {
    return run().resolve("trial");
  }

  /** The embedded database. */
  public Path database() {
    return data.resolve("database");
  }

  /** The host names that generations know, on a machine whose own name has no address. */
  public Path hosts() {
    return run().resolve("hosts");
  }

  /** Held by the supervisor as long as it lives. */
  public Path lock() {
    return run().resolve("node.lock");
  }

  /** Makes the folders that are missing and sees that they can be written. */
  public void prepare() throws Refusal {
    refuseFile();
    for (Path folder : List.of(data, run(), log(), database())) {
      try {
        Files.createDirectories(folder);
        // The permissions alone do not tell: a file system may be mounted for reading only.
        Files.delete(Files.createTempFile(folder, "writable", ".probe"));
      } catch (IOException e) {
        throw Refusal.misuse(
            "the data folder %s cannot be written by user %s; make it writable, or choose another with --data DIR."
                .formatted(folder, System.getProperty("user.name")));
      }
    }
  }

  /** Says so when the data folder, or a folder above it, is a file. */
  private void refuseFile() throws Refusal {
    for (Path path = data; path != null; path = path.getParent()) {
      if (Files.isRegularFile(path)) {
        throw Refusal.misuse(
            "%s is a file, but the portal keeps its data in a folder; choose another with --data DIR."
                .formatted(path));
      }
    }
  }
}
