package org.portal.launcher.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The archive of loaded classes that lets a JVM start without reading and checking them again.
 *
 * <p>It fits only the JVM and the very JAR files that it was made with, so its name is their
 * fingerprint. Made by the first generation that has none, used by all later ones; never needed.
 *
 * @param file where it is or will be
 */
public record ClassArchive(Path file) {
  private static final String PREFIX = "classes-";
  private static final String SUFFIX = ".jsa";
  private static final int FINGERPRINT_DIGITS = 16;

  /** The archive that fits {@code distribution} and the JVM of this process. */
  public static ClassArchive of(Path folder, Distribution distribution) throws IOException {
    List<Path> files = new ArrayList<>(distribution.classPath());
    files.addAll(distribution.serverLibraries());
    StringBuilder identity =
        new StringBuilder(System.getProperty("java.home"))
            .append(System.getProperty("java.vm.name"))
            .append(System.getProperty("java.vm.version"));
    for (Path file : files) {
      identity
          .append('\n')
          .append(file)
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis());
    }
    return new ClassArchive(folder.resolve(PREFIX + fingerprint(identity) + SUFFIX));
  }

  private static String fingerprint(CharSequence identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Whether it has been made. */
  public boolean exists() {
    return Files.isRegularFile(file);
  }

  /** The JVM's options: to use the archive, or to be able to make it. */
  List<String> options() {
    return exists()
        ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto")
        : List.of("-XX:+RecordDynamicDumpInfo");
  }

  /** Removes archives of other JVMs and builds from the same folder. */
  public void removeOthers() throws IOException {
    try (var files = Files.list(file.toAbsolutePath().getParent())) {
      for (Path other : files.filter(this::isAnother).toList()) {
        Files.deleteIfExists(other);
      }
    }
  }

  private boolean isAnother(Path other) {
    String name = other.getFileName().toString();
    return name.startsWith(PREFIX) && !other.getFileName().equals(file.getFileName());
  }
}
