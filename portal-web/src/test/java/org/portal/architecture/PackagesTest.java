package org.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package says what it is for. */
class PackagesTest {

  @Test
  void everyPackageHasADescription() throws IOException {
    assertEquals(List.of(), packages().filter(folder -> !isDescribed(folder)).toList());
  }

  private static Stream<Path> packages() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    List<Path> sources;
    // a project, or a part of one
    try (Stream<Path> folders = Files.find(root, 2, (path, facts) -> facts.isDirectory())) {
      sources =
          folders
              .map(project -> project.resolve("src/main/java"))
              .filter(Files::isDirectory)
              .toList();
    }
    return sources.stream().flatMap(PackagesTest::packagesIn);
  }

  private static Stream<Path> packagesIn(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static boolean isDescribed(Path folder) {
    return Files.exists(folder.resolve("package-info.java"));
  }
}
