package org.portal.launcher.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The libraries of the portal's web application, laid out in a folder.
 *
 * @param libraries the core and what it builds on
 * @param bundled the modules that come with the portal
 */
public record PortalLibraries(List<Path> libraries, List<KnownModule> bundled) {
  private static final String FOLDER = "WEB-INF/lib/";

  /** Copies them out of the web application into {@code folder}, which is made. */
  public static PortalLibraries unpack(Path application, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> libraries = new ArrayList<>();
    List<KnownModule> bundled = new ArrayList<>();
    try (ZipFile zip = new ZipFile(application.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".jar")) {
          Path jar = folder.resolve(entry.getName().substring(FOLDER.length()));
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, jar);
          }
          List<KnownModule> modules = KnownModule.in(jar);
          bundled.addAll(modules);
          if (modules.isEmpty()) {
            libraries.add(jar);
          }
        }
      }
    }
    return new PortalLibraries(List.copyOf(libraries), List.copyOf(bundled));
  }
}
