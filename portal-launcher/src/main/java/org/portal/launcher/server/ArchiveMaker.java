package org.portal.launcher.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/** Writes the classes that this JVM has loaded into an archive, for the next one to start with. */
final class ArchiveMaker {
  private static final System.Logger LOG = System.getLogger(ArchiveMaker.class.getName());

  private ArchiveMaker() {}

  /** Makes the archive unless it is there; without one the next start is slower, no more. */
  static void make(Path file) {
    if (Files.exists(file)) {
      return;
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      long begin = System.nanoTime();
      Files.deleteIfExists(unfinished);
      String answer =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "vmCds",
                      new Object[] {new String[] {"dynamic_dump", quoted(unfinished)}},
                      new String[] {String[].class.getName()});
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      LOG.log(
          Level.INFO,
          "class archive made in {0} ms: {1}",
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
          answer.strip());
    } catch (JMException | IOException | RuntimeException e) {
      // RuntimeException: that is how the JVM refuses a command, and nothing here is worth a start.
      LOG.log(Level.INFO, "no class archive could be made; the next start takes its usual time", e);
    }
  }

  /** The JVM's command parser ends a name at a space. */
  private static String quoted(Path file) {
    return '"' + file.toString() + '"';
  }
}
