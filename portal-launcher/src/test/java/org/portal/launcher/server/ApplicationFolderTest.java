package org.portal.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationFolderTest {
  @TempDir private Path temporary;
  private Path application;
  private Path modules;

  @BeforeEach
  void prepare() throws IOException {
    application = temporary.resolve("generation/application");
    modules = Files.createDirectories(temporary.resolve("modules"));
  }

  @Test
  void theArchiveIsLaidOut() throws IOException {
    assemble("WEB-INF/", "WEB-INF/lib/core.jar", "index.html");

    assertEquals("index.html", Files.readString(application.resolve("index.html")));
    assertTrue(Files.exists(application.resolve("WEB-INF/lib/core.jar")));
  }

  @Test
  void modulesJoinTheLibraries() throws IOException {
    Files.writeString(modules.resolve("health.jar"), "health");
    Files.writeString(modules.resolve("notes.txt"), "notes");
    Files.createDirectories(modules.resolve("folder.jar"));

    assemble("WEB-INF/web.xml");

    assertEquals("health", Files.readString(application.resolve("WEB-INF/lib/health.jar")));
    assertFalse(Files.exists(application.resolve("WEB-INF/lib/notes.txt")));
    assertFalse(Files.exists(application.resolve("WEB-INF/lib/folder.jar")));
  }

  @Test
  void noModulesFolderIsNoModules() throws IOException {
    Files.delete(modules);

    assemble("index.html");

    assertTrue(Files.exists(application.resolve("index.html")));
  }

  @Test
  void anEntryThatLeavesTheFolderIsRefused() {
    assertThrows(IOException.class, () -> assemble("../outside.txt"));

    assertFalse(Files.exists(application.resolveSibling("outside.txt")));
  }

  private void assemble(String... names) throws IOException {
    Path archive = temporary.resolve("portal.war");
    try (OutputStream output = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          zip.write(name.getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
      }
    }
    ApplicationFolder.assemble(archive, modules, application);
  }
}
