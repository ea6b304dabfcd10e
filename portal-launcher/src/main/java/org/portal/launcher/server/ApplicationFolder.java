package org.portal.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays the web application out for deployment: the portal's own archive, and the installed modules
 * beside its libraries, for only there does the container find their beans.
 */
final class ApplicationFolder {
  private static final String LIBRARIES = "WEB-INF/lib";

  private ApplicationFolder() {}

  /**
   * Makes {@code folder}.
   *
   * @param modules the folder of installed modules; need not exist
   */
  static void assemble(Path archive, Path modules, Path folder) throws IOException {
    unpack(archive, folder);
    if (Files.isDirectory(modules)) {
      Path libraries = Files.createDirectories(folder.resolve(LIBRARIES));
      try (var files = Files.list(modules)) {
        for (Path module : files.filter(ApplicationFolder::isModule).sorted().toList()) {
          Files.copy(
              module, libraries.resolve(module.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isModule(Path file) {
    return file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file);
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement(), folder);
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
