package org.portal.dev;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The sources of a module in Maven's layout, and what they are compiled to.
 *
 * @param project the module's folder
 * @param classPath what it is compiled against
 */
record ModuleSources(Path project, String classPath) {

  private static final String PAGES = "META-INF/resources";

  private Path java() {
    return project.resolve("src/main/java");
  }

  private Path resources() {
    return project.resolve("src/main/resources");
  }

  Path classes() {
    return project.resolve("target/classes");
  }

  /** Whatever makes the module anew when it changes. */
  List<Path> folders() {
    return List.of(java(), resources());
  }

  /** Whether only pages and other files for browsers are among these. */
  boolean arePages(Set<Path> files) {
    return files.stream().allMatch(file -> file.startsWith(resources().resolve(PAGES)));
  }

  /** Whether one of these decides what is in the database of a portal that has just begun. */
  boolean areOfContent(Set<Path> files) {
    return files.stream()
        .map(file -> project.relativize(file).toString().replace('\\', '/'))
        .anyMatch(name -> name.contains("/db/migration/") || name.contains("/demonstration/"));
  }

  /** Where a page lies below the web application. */
  Path withinApplication(Path page) {
    return resources().resolve(PAGES).relativize(page);
  }

  /** Brings the compiled side of resources up to date; a file that is gone goes there too. */
  void copyResources(Set<Path> files) throws IOException {
    for (Path file : files) {
      if (file.startsWith(resources())) {
        Path copy = classes().resolve(resources().relativize(file));
        if (Files.exists(file)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(copy);
        }
      }
    }
  }

  /** Compiles all classes; what the compiler complains of, if it could not. */
  Optional<String> compile() throws IOException {
    List<Path> files =
        FileTree.files(java()).stream().filter(file -> file.toString().endsWith(".java")).toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-parameters",
              "-proc:none",
              "-nowarn",
              "-encoding",
              "UTF-8",
              "-cp",
              classPath,
              "-d",
              classes().toString());
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      return compiled ? Optional.empty() : Optional.of(complaints.toString());
    }
  }
}
