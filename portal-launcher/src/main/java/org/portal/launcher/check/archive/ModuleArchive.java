package org.portal.launcher.check.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The contents of a JAR that has been found sound. */
public final class ModuleArchive implements Closeable {
  private static final int LARGEST_TEXT = 16 * 1024 * 1024;
  private static final String VERSIONED_CLASSES = "META-INF/versions/";

  private final Path file;
  private final ZipFile zip;
  private final List<String> names;

  private ModuleArchive(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
    this.names = zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /** Opens the JAR. */
  public static ModuleArchive open(Path file) throws IOException {
    return new ModuleArchive(file, new ZipFile(file.toFile()));
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The names of its files, without folders. */
  public List<String> names() {
    return names;
  }

  /** The names of its files below a folder that have an ending. */
  public List<String> names(String folder, String ending) {
    return names.stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(ending))
        .sorted()
        .toList();
  }

  /** The entries that are classes, except descriptions of packages and modules. */
  public List<String> classEntries() {
    return names.stream()
        .filter(name -> name.endsWith(".class"))
        .filter(name -> !name.endsWith("module-info.class"))
        .toList();
  }

  /** The names of its classes with slashes; those for later releases of Java count as well. */
  public List<String> classNames() {
    return classEntries().stream()
        .filter(name -> !name.endsWith("package-info.class"))
        .map(ModuleArchive::className)
        .distinct()
        .toList();
  }

  private static String className(String entry) {
    String name = entry.substring(0, entry.length() - ".class".length());
    return name.startsWith(VERSIONED_CLASSES)
        ? name.substring(name.indexOf('/', VERSIONED_CLASSES.length()) + 1)
        : name;
  }

  /** The bytes of an entry, if there is one. */
  public Optional<byte[]> bytes(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream content = zip.getInputStream(entry)) {
      return Optional.of(content.readNBytes(LARGEST_TEXT));
    }
  }

  /** The text of an entry, if there is one. */
  public Optional<String> text(String name) throws IOException {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The keys and values of an entry; empty if there is none, or as far as it can be read. */
  public Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name).orElse("")));
    } catch (IllegalArgumentException e) {
      // a broken escape, of which ResourceRules tells
    }
    return properties;
  }

  /**
   * The messages of a bundle: by key, the texts of all its languages together.
   *
   * @param bundle the name without ending, for example {@code health/messages}
   */
  public Map<String, String> messages(String bundle) throws IOException {
    Map<String, String> messages = new TreeMap<>();
    for (String file : names(bundle, ".properties")) {
      properties(file)
          .forEach(
              (key, text) -> messages.merge((String) key, (String) text, (a, b) -> a + "\n" + b));
    }
    return messages;
  }

  /** The version in its manifest; empty if there is none. */
  public String version() throws IOException {
    ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
    if (entry == null) {
      return "";
    }
    try (InputStream content = zip.getInputStream(entry)) {
      String version =
          new Manifest(content)
              .getMainAttributes()
              .getValue(Attributes.Name.IMPLEMENTATION_VERSION);
      return version == null ? "" : version.strip();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
