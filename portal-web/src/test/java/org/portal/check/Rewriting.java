package org.portal.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a JAR as somebody would who has no key. */
final class Rewriting {

  private Rewriting() {}

  /** Copies a JAR with another text in an entry, which is added if it is not there. */
  static void replace(Path from, Path to, String entryName, String text) throws IOException {
    try (InputStream input = Files.newInputStream(from);
        ZipInputStream source = new ZipInputStream(input);
        java.io.OutputStream output = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(output)) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        if (!entry.getName().equals(entryName)) {
          target.putNextEntry(new ZipEntry(entry.getName()));
          source.transferTo(target);
          target.closeEntry();
        }
      }
      target.putNextEntry(new ZipEntry(entryName));
      target.write(text.getBytes(StandardCharsets.UTF_8));
      target.closeEntry();
    }
  }
}
