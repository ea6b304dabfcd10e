package org.portal.launcher.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which JARs a generation's web application is assembled from.
 *
 * @param leftOut the names of libraries of the portal's own archive that are not wanted
 * @param added JARs that join its libraries
 */
public record ModuleSelection(Set<String> leftOut, List<Added> added) {
  /** The portal's own archive as it is. */
  public static final ModuleSelection AS_IT_CAME = new ModuleSelection(Set.of(), List.of());

  private static final String WITHOUT = "without ";
  private static final String WITH = "with ";

  /** Copies what it is given. */
  public ModuleSelection {
    leftOut = Set.copyOf(leftOut);
    added = List.copyOf(added);
  }

  /**
   * A JAR that joins the libraries.
   *
   * @param name its name there
   * @param file where it is
   */
  public record Added(String name, Path file) {}

  /** Writes it for the generation: a line for each JAR. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    leftOut.stream().sorted().forEach(name -> lines.add(WITHOUT + name));
    added.forEach(jar -> lines.add(WITH + jar.name() + "\t" + jar.file()));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  static ModuleSelection read(Path file) throws IOException {
    Set<String> leftOut = new TreeSet<>();
    List<Added> added = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(WITHOUT)) {
        leftOut.add(line.substring(WITHOUT.length()));
      } else {
        int tab = line.indexOf('\t');
        added.add(new Added(line.substring(WITH.length(), tab), Path.of(line.substring(tab + 1))));
      }
    }
    return new ModuleSelection(leftOut, added);
  }
}
