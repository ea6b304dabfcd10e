package org.portal.launcher.node;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The log file: bounded, the older parts beside it as {@code portal.log.1} and so on, the oldest
 * dropped.
 *
 * <p>A log that cannot be written any more (the disk is full) loses lines rather than stopping the
 * portal.
 */
public final class RotatingLog implements Consumer<String>, Closeable {
  private static final long LARGEST = 10L * 1024 * 1024;
  private static final int PARTS = 5;

  private final Path file;
  private final long largest;
  private final int parts;
  private OutputStream output;
  private long size;

  /** Appends to {@code file}, with the usual bounds. */
  public RotatingLog(Path file) throws IOException {
    this(file, LARGEST, PARTS);
  }

  /**
   * Appends to {@code file}.
   *
   * @param largest from this many bytes on another part is begun
   * @param parts how many older parts are kept
   */
  RotatingLog(Path file, long largest, int parts) throws IOException {
    this.file = file;
    this.largest = largest;
    this.parts = parts;
    open();
  }

  /** Appends a line. */
  @Override
  public synchronized void accept(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (size > 0 && size + bytes.length > largest) {
        rotate();
      }
      output.write(bytes);
      output.flush();
      size += bytes.length;
    } catch (IOException e) {
      // There is no better place to say so than the log itself.
      size += bytes.length;
    }
  }

  private void open() throws IOException {
    size = Files.exists(file) ? Files.size(file) : 0;
    output =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  private void rotate() throws IOException {
    output.close();
    try {
      for (int part = parts - 1; part >= 1; part--) {
        if (Files.exists(part(part))) {
          Files.move(part(part), part(part + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.move(file, part(1), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      open();
    }
  }

  private Path part(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  /** Closes the file. */
  @Override
  public synchronized void close() throws IOException {
    output.close();
  }
}
