package org.portal.launcher.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.portal.launcher.data.DatabaseTool;
import org.portal.launcher.generation.Distribution;

/**
 * The embedded database of a node, reached by a program of its own: while a generation has it open,
 * that one lets the program in.
 */
public final class EmbeddedData {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Distribution distribution;
  private final Path folder;
  private final String url;
  private final String user;
  private final String password;

  /**
   * @param folder a folder for what is needed meanwhile
   * @param url the database's JDBC address
   */
  public EmbeddedData(
      Distribution distribution, Path folder, String url, String user, String password) {
    this.distribution = distribution;
    this.folder = folder;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Copies the database as it is at this moment, for {@code target}, a folder that is made. */
  public void copy(Path target) throws IOException, InterruptedException {
    Files.createDirectories(target);
    Path archive = target.resolve("copy.zip");
    run("copy", archive.toString());
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(
              content,
              target.resolve(Path.of(entry.getName()).getFileName().toString()),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.delete(archive);
  }

  /** Keeps all data in a file. */
  public void save(Path file) throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    run("save", file.toString());
  }

  /** Makes the data again what it was. */
  public void restore(Path file) throws IOException, InterruptedException {
    run("restore", file.toString());
  }

  /** Keeps whether a module is wanted, for the next start. */
  public void switchModule(String id, boolean on) throws IOException, InterruptedException {
    run("switch", id, Boolean.toString(on));
  }

  private void run(String action, String... more) throws IOException, InterruptedException {
    List<String> input = new ArrayList<>(List.of(url, user, password, action));
    input.addAll(List.of(more));
    ChildProcess.Outcome outcome = new ChildProcess(command(), folder, LIMIT).run(input);
    if (outcome.status() != 0) {
      throw new IOException(outcome.output());
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dh2.bindAddress=127.0.0.1",
        "-cp",
        distribution.generation() + File.pathSeparator + distribution.embeddedDatabase(),
        DatabaseTool.class.getName());
  }
}
