package org.portal.launcher.generation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of one generation: everything that only this JVM writes, so that the next one never
 * finds what another has left.
 *
 * @param path the absolute path
 */
public record GenerationFolder(Path path) {
  private static final Pattern NAME = Pattern.compile("generation-(\\d{1,9})");

  /** The folder of generation {@code number} under {@code run}, which need not exist yet. */
  public static GenerationFolder numbered(Path run, int number) {
    return new GenerationFolder(run.resolve("generation-" + number));
  }

  /** The generation's number that a folder's name carries; empty for any other folder. */
  public static OptionalInt numberOf(Path folder) {
    Matcher matcher = NAME.matcher(folder.getFileName().toString());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** What the server writes: its configuration, generated classes, deployed applications. */
  public Path server() {
    return path.resolve("server");
  }

  /** The web application, laid out for deployment. */
  public Path application() {
    return path.resolve("application");
  }

  /** Temporary files of this JVM. */
  public Path temporary() {
    return path.resolve("tmp");
  }

  /** Locked by the generation as long as it lives. */
  public Path lock() {
    return path.resolve("lock");
  }

  /** Where the supervisor writes which modules there are to be. */
  private Path modules() {
    return path.resolve("modules.txt");
  }

  /** There as long as the generation takes visitors, with the number of its process. */
  public Path open() {
    return path.resolve("open");
  }

  /** Where the supervisor writes the system properties; they may hold a password. */
  private Path settings() {
    return path.resolve("settings.properties");
  }

  /**
   * Makes the folder and writes into it what the generation must know; the system properties are
   * for its owner's eyes only.
   */
  public void create(Map<String, String> systemProperties, ModuleSelection selection)
      throws IOException {
    Files.createDirectories(path);
    Files.createDirectories(temporary());
    selection.write(modules());
    Files.deleteIfExists(settings());
    Files.createFile(settings(), ownerOnly());
    Properties properties = new Properties();
    properties.putAll(systemProperties);
    try (Writer writer = Files.newBufferedWriter(settings(), StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
  }

  /** Reads which modules the supervisor wants. */
  public ModuleSelection readModules() throws IOException {
    return ModuleSelection.read(modules());
  }

  /** Reads the system properties that the supervisor wrote. */
  public Map<String, String> readSettings() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(settings(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> settings = new TreeMap<>();
    properties.forEach((key, value) -> settings.put((String) key, (String) value));
    return settings;
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
