package org.portal.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalAssemblyTest {

  private static final String DESCRIPTOR =
      "<web-app><context-param><param-name>a</param-name></context-param></web-app>";

  @TempDir private Path folder;
  private Path built;
  private Path classes;
  private Path jar;
  private Path target;

  @BeforeEach
  void build() throws IOException {
    built = Files.createDirectories(folder.resolve("built"));
    Files.createDirectories(built.resolve("server"));
    write(built.resolve("server/launch-micro.jar"), "server");
    write(built.resolve("lib/library.jar"), "library");
    write(built.resolve("portal-launcher.jar"), "launcher");
    write(built.resolve("portal-generation.jar"), "generation");
    zip(
        built.resolve("portal.war"),
        Map.of("WEB-INF/web.xml", DESCRIPTOR, "WEB-INF/lib/module-news.jar", "news"));
    classes = folder.resolve("classes");
    write(classes.resolve("health/messages.properties"), "a=b");
    write(classes.resolve("META-INF/resources/WEB-INF/health/item.xhtml"), "page");
    jar = folder.resolve("health.jar");
    ModuleJar.make(classes, "1.2", jar);
    target = folder.resolve("assembled");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private String entry(String name) throws IOException {
    try (ZipFile war = new ZipFile(target.resolve("portal.war").toFile())) {
      ZipEntry entry = war.getEntry(name);
      return entry == null
          ? ""
          : new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theModuleIsBesideTheOthersAndTheBuiltPortalStaysAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(built.resolve("portal.war"));
    new PortalAssembly(built).make(List.of(jar), target);

    assertEquals("news", entry("WEB-INF/lib/module-news.jar"));
    assertFalse(entry("WEB-INF/lib/health.jar").isEmpty());
    assertEquals("server", Files.readString(target.resolve("server/launch-micro.jar")));
    assertEquals("library", Files.readString(target.resolve("lib/library.jar")));
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        before, Files.readAllBytes(built.resolve("portal.war")));
  }

  @Test
  void programsThatAreTheSameKeepTheirDateSoThatClassArchivesFit() throws IOException {
    FileTime date = FileTime.fromMillis(1_700_000_000_000L);
    Files.setLastModifiedTime(built.resolve("portal-generation.jar"), date);
    PortalAssembly assembly = new PortalAssembly(built);
    assembly.make(List.of(), target);
    assembly.make(List.of(jar), target);
    assertEquals(date, Files.getLastModifiedTime(target.resolve("portal-generation.jar")));
  }

  @Test
  void pagesLieWhereTheyCanBeReplacedAndAreLookedAtAnew() throws IOException {
    PortalAssembly assembly = new PortalAssembly(built);
    assembly.make(List.of(jar), target);
    assembly.followPages(classes, target);
    assertEquals("page", entry("WEB-INF/health/item.xhtml"));
    assertTrue(entry("WEB-INF/web.xml").contains("FACELETS_REFRESH_PERIOD"));
    assertTrue(entry("WEB-INF/web.xml").contains("<param-name>a</param-name>"));
  }

  @Test
  void theJarSaysItsVersion() throws IOException {
    try (JarFile module = new JarFile(jar.toFile())) {
      assertEquals(
          "1.2", module.getManifest().getMainAttributes().getValue("Implementation-Version"));
      assertTrue(module.getEntry("health/messages.properties") != null);
    }
  }
}
