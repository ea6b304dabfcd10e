package org.portal.launcher.node;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.portal.launcher.check.FileHash;

/**
 * Where the socket of a node is: in its run folder or, where the system does not take so long a
 * name, in a folder among the temporary files that is named after it.
 */
public final class ControlAddress {
  /** What every system takes, with a byte to spare. */
  private static final int LONGEST = 100;

  private ControlAddress() {}

  /** The socket for a node that would like it to be {@code wanted}. */
  public static Path of(Path wanted) {
    if (bytes(wanted) <= LONGEST) {
      return wanted;
    }
    String name =
        FileHash.sha256(wanted.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return Path.of(System.getProperty("java.io.tmpdir"), "portal-" + name, "control");
  }

  private static int bytes(Path path) {
    return path.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
