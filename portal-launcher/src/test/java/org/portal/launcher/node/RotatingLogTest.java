package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
  @TempDir private Path folder;

  @Test
  void olderPartsAreKeptAndTheOldestDropped() throws IOException {
    Path file = folder.resolve("portal.log");
    try (RotatingLog log = new RotatingLog(file, 10, 2)) {
      for (int line = 1; line <= 5; line++) {
        log.accept("line-" + line + "x");
      }
    }

    assertEquals("line-5x\n", Files.readString(file));
    assertEquals("line-4x\n", Files.readString(folder.resolve("portal.log.1")));
    assertEquals("line-3x\n", Files.readString(folder.resolve("portal.log.2")));
    assertFalse(Files.exists(folder.resolve("portal.log.3")));
  }

  @Test
  void anExistingLogIsGoneOnWith() throws IOException {
    Path file = folder.resolve("portal.log");
    Files.writeString(file, "before\n");
    try (RotatingLog log = new RotatingLog(file)) {
      log.accept("після");
    }

    assertEquals("before\nпісля\n", Files.readString(file));
  }

  @Test
  void aLineLongerThanThePartIsKeptWhole() throws IOException {
    Path file = folder.resolve("portal.log");
    try (RotatingLog log = new RotatingLog(file, 10, 2)) {
      log.accept("a line that is longer than ten bytes");
    }

    assertEquals("a line that is longer than ten bytes\n", Files.readString(file));
  }
}
