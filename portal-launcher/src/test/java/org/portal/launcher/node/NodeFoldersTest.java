package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

class NodeFoldersTest {
  @TempDir private Path folder;

  @Test
  void missingFoldersAreMadeAndLeftClean() throws Refusal, IOException {
    NodeFolders folders = new NodeFolders(folder.resolve("a/b"));

    folders.prepare();

    assertTrue(Files.isDirectory(folders.run()));
    assertTrue(Files.isDirectory(folders.log()));
    assertTrue(Files.isDirectory(folders.database()));
    try (var files = Files.list(folders.database())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aFileInTheWayIsSaid() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Refusal refusal =
        assertThrows(Refusal.class, () -> new NodeFolders(file.resolve("data")).prepare());

    assertTrue(refusal.sentence().startsWith(file + " is a file"), refusal.sentence());
    assertEquals(ExitCode.MISUSED, refusal.exitCode());
  }

  @Test
  void theLockIsHeldOnce() throws Refusal, IOException {
    NodeFolders folders = new NodeFolders(folder);
    folders.prepare();
    NodeLock lock = NodeLock.take(folders);

    Refusal refusal = assertThrows(Refusal.class, () -> NodeLock.take(folders));
    lock.close();
    NodeLock.take(folders).close();

    assertTrue(
        refusal.sentence().contains("process " + ProcessHandle.current().pid()),
        refusal.sentence());
  }
}
