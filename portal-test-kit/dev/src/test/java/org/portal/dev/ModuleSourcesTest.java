package org.portal.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleSourcesTest {

  @TempDir private Path project;
  private ModuleSources sources;
  private Path page;
  private Path type;

  @BeforeEach
  void write() throws IOException {
    sources = new ModuleSources(project, "");
    page = file("src/main/resources/META-INF/resources/WEB-INF/health/item.xhtml", "page");
    type = file("src/main/java/health/Clinic.java", "package health; class Clinic {}");
    Files.createDirectories(sources.classes());
  }

  private Path file(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void pagesAreToldFromEverythingElse() {
    assertTrue(sources.arePages(Set.of(page)));
    assertFalse(sources.arePages(Set.of(page, type)));
    assertEquals(Path.of("WEB-INF/health/item.xhtml"), sources.withinApplication(page));
  }

  @Test
  void whatFillsAnEmptyDatabaseIsToldFromEverythingElse() throws IOException {
    Path script = file("src/main/resources/db/migration/health/V1__tables.sql", "");
    assertTrue(sources.areOfContent(Set.of(type, script)));
    assertTrue(
        sources.areOfContent(Set.of(file("src/main/resources/health/demonstration/a.json", ""))));
    assertFalse(sources.areOfContent(Set.of(type, page)));
  }

  @Test
  void classesAreCompiledAndComplaintsAreTold() throws IOException {
    assertEquals(Optional.empty(), sources.compile());
    assertTrue(Files.exists(sources.classes().resolve("health/Clinic.class")));

    file("src/main/java/health/Clinic.java", "package health; class Clinic { int }");
    String complaint = sources.compile().orElseThrow();
    assertTrue(complaint.contains("Clinic.java:1"), complaint);
  }

  @Test
  void resourcesFollowAlsoWhenTheyAreGone() throws IOException {
    Path copy = sources.classes().resolve("META-INF/resources/WEB-INF/health/item.xhtml");
    sources.copyResources(Set.of(page, type));
    assertEquals("page", Files.readString(copy));
    Files.delete(page);
    sources.copyResources(Set.of(page));
    assertFalse(Files.exists(copy));
  }

  @Test
  void changesAreSeenOnce() throws IOException {
    SourceWatch watch = new SourceWatch(sources.folders());
    assertEquals(Set.of(), watch.changes());
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000));
    Files.delete(type);
    Path more = file("src/main/java/health/More.java", "");
    assertEquals(Set.of(page, type, more), watch.changes());
    assertEquals(Set.of(), watch.changes());
  }
}
