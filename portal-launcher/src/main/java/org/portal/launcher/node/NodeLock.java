package org.portal.launcher.node;

import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalLong;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;
import org.portal.launcher.generation.FileLock;

/** Sees to it that one supervisor at a time runs on a data folder. */
public final class NodeLock implements Closeable {
  private final FileLock lock;

  private NodeLock(FileLock lock) {
    this.lock = lock;
  }

  /** Takes the lock, or refuses with who has it. */
  public static NodeLock take(NodeFolders folders) throws Refusal {
    try {
      return new NodeLock(
          FileLock.take(folders.lock(), FileLock.Mark.WRITE)
              .orElseThrow(() -> alreadyRunning(folders)));
    } catch (IOException e) {
      throw Refusal.misuse(
          "%s cannot be written by user %s; remove it if no portal runs on this data folder."
              .formatted(folders.lock(), System.getProperty("user.name")));
    }
  }

  private static Refusal alreadyRunning(NodeFolders folders) {
    OptionalLong holder = FileLock.holder(folders.lock());
    return new Refusal(
        ExitCode.FAILED,
        "a portal runs on the data folder %s already%s; stop that one first, or choose another folder with --data DIR."
            .formatted(
                folders.data(), holder.isPresent() ? " (process " + holder.getAsLong() + ")" : ""));
  }

  /** Lets go. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
