package org.portal.launcher.check.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;

/** Says whether a file is a JAR that can be read without harm. */
public final class ArchiveRules {
  private static final int LONGEST_NAME = 500;
  private static final int BUFFER = 64 * 1024;
  private static final String BUILD_AGAIN =
      "Build the JAR again with the usual tools (mvn package).";

  private final Path file;
  private final ArchiveLimits limits;
  private final Findings findings;

  /** Judges {@code file} by {@code limits}. */
  public ArchiveRules(Path file, ArchiveLimits limits, Findings findings) {
    this.file = file;
    this.limits = limits;
    this.findings = findings;
  }

  /**
   * Whether the file may be read further; the reasons against it are among the findings.
   *
   * @throws IOException if the file can't be read at all
   */
  public boolean accept() throws IOException {
    int before = findings.refusals().size();
    long size = Files.size(file);
    if (size > limits.file()) {
      findings.refuse(
          "archive.size",
          "The file has %,d bytes.".formatted(size),
          "A module may have %,d.".formatted(limits.file()),
          "Leave large files, such as videos, out of the JAR.");
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
      judgeNames(entries);
      judgeKind(entries);
      judgeManifest(zip);
      judgeSizes(zip, entries);
    } catch (IOException | IllegalArgumentException e) {
      findings.refuse(
          "archive.broken",
          "The file is not a sound JAR: %s.".formatted(e.getMessage()),
          "A module is a JAR: a ZIP archive with classes in it.",
          BUILD_AGAIN);
    }
    return findings.refusals().size() == before;
  }

  private void judgeNames(List<ZipEntry> entries) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    List<String> leaving = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (ZipEntry entry : entries) {
      String name = entry.getName();
      if (!seen.add(name)) {
        twice.add(name);
      }
      if (leavesItsFolder(name)) {
        leaving.add(visible(name));
      } else if (isOdd(name)) {
        odd.add(visible(name));
      }
    }
    if (!leaving.isEmpty()) {
      findings.refuse(
          "archive.traversal",
          "Entries point out of the archive: %s.".formatted(Names.few(leaving)),
          "Names of entries are relative, with / between folders, and without \"..\".",
          "Do not install this file, and ask who gave it to you: no usual tool writes such names.");
    }
    if (!odd.isEmpty()) {
      findings.refuse(
          "archive.name",
          "Entries have unusable names: %s.".formatted(Names.few(odd)),
          "A name has 1 to %d characters and no control characters.".formatted(LONGEST_NAME),
          BUILD_AGAIN);
    }
    if (!twice.isEmpty()) {
      findings.refuse(
          "archive.duplicate",
          "Entries are in the archive twice: %s.".formatted(Names.few(twice)),
          "Each name stands there once, or two readers see two different modules.",
          BUILD_AGAIN);
    }
  }

  private static boolean leavesItsFolder(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || !path.equals(name)
        || List.of(path.split("/", -1)).contains("..");
  }

  private static boolean isOdd(String name) {
    return name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl);
  }

  private static String visible(String name) {
    String text = name.replaceAll("\\p{Cntrl}", "?");
    return "\"" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "\"";
  }

  private void judgeKind(List<ZipEntry> entries) {
    List<String> names = entries.stream().map(ZipEntry::getName).toList();
    if (names.stream().anyMatch(name -> name.startsWith("WEB-INF/"))) {
      findings.refuse(
          "archive.kind",
          "This is a web application (it has a folder WEB-INF).",
          "A module is a JAR with its classes at the top.",
          "Set the packaging of the project to jar.");
      return;
    }
    List<String> nested = names.stream().filter(ArchiveRules::isArchive).toList();
    if (!nested.isEmpty()) {
      findings.refuse(
          "archive.nested",
          "Archives lie inside the archive: %s.".formatted(Names.few(nested)),
          "Nothing reads a JAR inside a JAR.",
          "Unpack the library's classes into the module under a package of its own (the shade plugin"
              + " does that), or do without it.");
    }
  }

  /** Whoever opens the JAR reads the manifest first. */
  private static void judgeManifest(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry("META-INF/MANIFEST.MF");
    if (manifest != null) {
      try (InputStream content = zip.getInputStream(manifest)) {
        new Manifest(content);
      }
    }
  }

  private static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jar")
        || lower.endsWith(".war")
        || lower.endsWith(".ear")
        || lower.endsWith(".zip");
  }

  /** Unpacks everything into nothing, because what an entry says of its size need not be true. */
  private void judgeSizes(ZipFile zip, List<ZipEntry> entries) throws IOException {
    if (entries.size() > limits.entries()) {
      bomb("has %,d entries".formatted(entries.size()), "%,d".formatted(limits.entries()));
      return;
    }
    long total = 0;
    byte[] buffer = new byte[BUFFER];
    for (ZipEntry entry : entries) {
      long packed = Math.max(1, entry.getCompressedSize());
      long size = 0;
      CRC32 sum = new CRC32();
      try (InputStream content = zip.getInputStream(entry)) {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          sum.update(buffer, 0, read);
          size += read;
          total += read;
          if (total > limits.unpacked()) {
            bomb("unpacks to more than it may", "%,d bytes".formatted(limits.unpacked()));
            return;
          }
          if (size > ArchiveLimits.SMALL && size / packed > limits.ratio()) {
            bomb(
                "has an entry that unpacks to more than %d times its size: %s"
                    .formatted(limits.ratio(), visible(entry.getName())),
                "%d times".formatted(limits.ratio()));
            return;
          }
        }
      }
      if (sum.getValue() != entry.getCrc()) {
        throw new IOException("the entry " + visible(entry.getName()) + " is damaged");
      }
    }
  }

  private void bomb(String what, String most) {
    findings.refuse(
        "archive.bomb",
        "The archive " + what + ".",
        "At most %s is allowed.".formatted(most),
        "Leave large files out of the JAR; if you did not build it yourself, do not install it.");
  }
}
