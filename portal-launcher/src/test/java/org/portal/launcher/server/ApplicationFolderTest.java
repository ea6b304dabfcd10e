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
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portal.launcher.generation.ModuleSelection;

class ApplicationFolderTest {
  @TempDir private Path temporary;
  private Path application;
  private ModuleSelection selection = ModuleSelection.AS_IT_CAME;

  @BeforeEach
  void prepare() {
    application = temporary.resolve("generation/application");
  }

  @Test
  void theArchiveIsLaidOut() throws IOException {
    assemble("WEB-INF/", "WEB-INF/lib/core.jar", "index.html");

    assertEquals("index.html", Files.readString(application.resolve("index.html")));
    assertTrue(Files.exists(application.resolve("WEB-INF/lib/core.jar")));
  }

  @Test
  void modulesJoinTheLibraries() throws IOException {
    Path stored = Files.writeString(temporary.resolve("0123abcd.jar"), "health");
    selection =
        new ModuleSelection(
            Set.of(), List.of(new ModuleSelection.Added("module-health.jar", stored)));

    assemble("WEB-INF/web.xml");

    assertEquals("health", Files.readString(application.resolve("WEB-INF/lib/module-health.jar")));
  }

  @Test
  void aModuleOfThePortalCanBeLeftOut() throws IOException {
    selection = new ModuleSelection(Set.of("news.jar"), List.of());

    assemble("WEB-INF/lib/news.jar", "WEB-INF/lib/events.jar", "news.jar");

    assertFalse(Files.exists(application.resolve("WEB-INF/lib/news.jar")));
    assertTrue(Files.exists(application.resolve("WEB-INF/lib/events.jar")));
    assertTrue(Files.exists(application.resolve("news.jar")));
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
    ApplicationFolder.assemble(archive, selection, application);
  }
}
