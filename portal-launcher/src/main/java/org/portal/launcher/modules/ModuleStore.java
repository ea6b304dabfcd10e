package org.portal.launcher.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portal.launcher.check.FileHash;
import org.portal.launcher.generation.ModuleSelection;

/**
 * What a node keeps of its modules: each JAR once, by its hash; the sets by their numbers; which of
 * them serves; and a report on each JAR that was tried.
 *
 * @param folder {@code modules} in the data folder
 */
public record ModuleStore(Path folder) {
  private static final Pattern SET = Pattern.compile("(\\d{1,9})\\.json");

  /** Makes the folders that are missing. */
  public void prepare() throws IOException {
    for (Path part : List.of(jars(), sets(), reports())) {
      Files.createDirectories(part);
    }
  }

  private Path jars() {
    return folder.resolve("store");
  }

  private Path sets() {
    return folder.resolve("sets");
  }

  private Path reports() {
    return folder.resolve("reports");
  }

  private Path currentFile() {
    return folder.resolve("current");
  }

  /** Copies of the data that were made before a change that could not be undone otherwise. */
  public Path copies() {
    return folder.resolve("copies");
  }

  /** What was exported before it was purged. */
  public Path exports() {
    return folder.resolve("exports");
  }

  /**
   * Keeps a JAR.
   *
   * @return its hash
   */
  public String keep(Path jar) throws IOException {
    String sha256 = FileHash.sha256(jar);
    if (!Files.isRegularFile(jar(sha256))) {
      WholeFile.copy(jar, jar(sha256));
    }
    return sha256;
  }

  /** The JAR with that hash. */
  public Path jar(String sha256) {
    return jars().resolve(sha256 + ".jar");
  }

  /** The report on the JAR with that hash, which need not be there. */
  public Path report(String sha256) {
    return reports().resolve(sha256 + ".json");
  }

  /** The number of the set that serves; empty as long as nothing was ever changed. */
  public OptionalInt currentNumber() throws IOException {
    try {
      return OptionalInt.of(
          Integer.parseInt(Files.readString(currentFile(), StandardCharsets.US_ASCII).strip()));
    } catch (NoSuchFileException e) {
      return OptionalInt.empty();
    } catch (NumberFormatException e) {
      throw new IOException("the file " + currentFile() + " holds no number of a set", e);
    }
  }

  /** The set that serves; empty as long as nothing was ever changed. */
  public Optional<ModuleSet> current() throws IOException {
    OptionalInt number = currentNumber();
    return number.isPresent() ? Optional.of(set(number.getAsInt())) : Optional.empty();
  }

  /** A set. */
  public ModuleSet set(int number) throws IOException {
    Path file = file(number);
    return ModuleSetJson.read(file, Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Keeps the modules of {@code draft} as a set with the next number. */
  public ModuleSet add(ModuleSet draft, String reason) throws IOException {
    int number = numbers().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    ModuleSet set = draft.numbered(number, reason);
    WholeFile.write(file(number), ModuleSetJson.write(set));
    return set;
  }

  /** From now on this set serves. */
  public void makeCurrent(ModuleSet set) throws IOException {
    WholeFile.write(currentFile(), set.number() + "\n");
  }

  /** The numbers of all sets, in order. */
  public List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    if (Files.isDirectory(sets())) {
      try (Stream<Path> files = Files.list(sets())) {
        for (Path file : files.toList()) {
          Matcher name = SET.matcher(file.getFileName().toString());
          if (name.matches()) {
            numbers.add(Integer.valueOf(name.group(1)));
          }
        }
      }
    }
    return numbers.stream().sorted().toList();
  }

  private Path file(int number) {
    return sets().resolve(number + ".json");
  }

  /**
   * Which JARs the web application is assembled from.
   *
   * @param set the modules; empty for those that come with the portal
   */
  public ModuleSelection selection(Optional<ModuleSet> set) throws IOException {
    Set<String> leftOut = new TreeSet<>();
    List<ModuleSelection.Added> added = new ArrayList<>();
    if (set.isPresent()) {
      set.get().bundled().stream()
          .filter(module -> !module.inUse())
          .forEach(module -> leftOut.add(module.library()));
      for (AddedModule module : set.get().added()) {
        added.add(new ModuleSelection.Added(module.library(), jar(module.sha256())));
      }
    }
    for (Path jar : loose()) {
      added.add(new ModuleSelection.Added(jar.getFileName().toString(), jar));
    }
    return new ModuleSelection(leftOut, added);
  }

  /** JARs that somebody put into the folder by hand: no set knows them, each start takes them. */
  public List<Path> loose() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
