package org.portal.launcher.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.ModuleClasses;

/**
 * A JAR with exactly one descriptor, as far as it is known without running anything.
 *
 * @param jar the file
 * @param descriptor the class of its descriptor, with dots
 * @param version the version in its manifest, may be empty
 * @param folders the folders at its top that hold messages: one is named as the module's id
 */
public record KnownModule(Path jar, String descriptor, String version, Set<String> folders) {
  private static final String MESSAGES = "/messages.properties";

  /** The module in a JAR; none if it has no descriptor. */
  static List<KnownModule> in(Path jar) throws IOException {
    try (ModuleArchive archive = ModuleArchive.open(jar)) {
      if (!mentionsDescriptor(archive)) {
        return List.of();
      }
      List<ClassFacts> descriptors = ModuleClasses.of(archive).descriptors();
      return descriptors.size() == 1
          ? List.of(of(archive, descriptors.get(0).shownName()))
          : List.of();
    }
  }

  /** Most libraries are no modules, and reading all their classes closely would take long. */
  private static boolean mentionsDescriptor(ModuleArchive archive) throws IOException {
    for (String entry : archive.classEntries()) {
      String bytes = new String(archive.bytes(entry).orElseThrow(), StandardCharsets.ISO_8859_1);
      if (bytes.contains(ModuleClasses.PORTAL_MODULE)) {
        return true;
      }
    }
    return false;
  }

  static KnownModule of(ModuleArchive archive, String descriptor) throws IOException {
    Set<String> folders = new TreeSet<>();
    for (String name : archive.names()) {
      if (name.endsWith(MESSAGES) && name.indexOf('/') == name.length() - MESSAGES.length()) {
        folders.add(name.substring(0, name.indexOf('/')));
      }
    }
    return new KnownModule(archive.file(), descriptor, archive.version(), folders);
  }

  /** Whether both are versions of one module, as far as that shows: they never run together. */
  boolean sameModule(KnownModule other) {
    return descriptor.equals(other.descriptor)
        || folders.stream().anyMatch(other.folders::contains);
  }
}
