package org.portal.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The built portal that comes with the test kit as one archive on the class path. */
final class BuiltPortal {

  private static final String KNOWN_BY = "portal-launcher.jar";

  private BuiltPortal() {}

  /**
   * Unpacks it, unless the same one has been unpacked there already.
   *
   * @return the folder
   */
  static Path unpackedIn(Path folder) throws IOException {
    Path archive = archive();
    String identity =
        archive + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
    Path mark = folder.resolveSibling(folder.getFileName() + ".unpacked");
    if (Files.exists(mark) && Files.readString(mark).equals(identity)) {
      return folder;
    }
    Files.deleteIfExists(mark);
    unpack(archive, folder);
    Files.writeString(mark, identity);
    return folder;
  }

  private static Path archive() throws IOException {
    URL found = BuiltPortal.class.getClassLoader().getResource(KNOWN_BY);
    if (found == null || !(found.openConnection() instanceof JarURLConnection jar)) {
      throw new IOException(
          "The built portal is not on the class path; portal-test-kit brings it as org.portal:portal-distribution, so do not exclude that.");
    }
    try {
      return Path.of(jar.getJarFileURL().toURI());
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("an entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          unpack(zip, entry, target);
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(target, entry.getLastModifiedTime());
  }
}
