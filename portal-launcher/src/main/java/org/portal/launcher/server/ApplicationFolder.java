package org.portal.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.portal.launcher.generation.ModuleSelection;

/**
 * Lays the web application out for deployment: the portal's own archive, and the installed modules
 * beside its libraries, for only there does the container find their beans.
 */
final class ApplicationFolder {
  private static final String LIBRARIES = "WEB-INF/lib";

  private ApplicationFolder() {}

  /** Makes {@code folder} from the portal's archive and the modules that were selected. */
  static void assemble(Path archive, ModuleSelection selection, Path folder) throws IOException {
    Set<String> leftOut =
        selection.leftOut().stream()
            .map(name -> LIBRARIES + "/" + name)
            .collect(Collectors.toSet());
    unpack(archive, leftOut, folder);
    Path libraries = Files.createDirectories(folder.resolve(LIBRARIES));
    for (ModuleSelection.Added module : selection.added()) {
      Files.copy(
          module.file(), libraries.resolve(module.name()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void unpack(Path archive, Set<String> leftOut, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!leftOut.contains(entry.getName())) {
          unpack(zip, entry, folder);
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an entry of the archive leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream input = zip.getInputStream(entry)) {
      Files.copy(input, target, StandardCopyOption.REPLACE_EXISTING);
    }
    if (entry.getLastModifiedTime() != null) {
      // Browsers compare dates of files: they must be the build's, not this start's.
      Files.setLastModifiedTime(target, entry.getLastModifiedTime());
    }
  }
}
