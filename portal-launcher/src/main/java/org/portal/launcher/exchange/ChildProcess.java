package org.portal.launcher.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that does one thing and ends.
 *
 * @param command the program and its arguments
 * @param folder where its output is kept meanwhile
 * @param limit how long it may take
 */
record ChildProcess(List<String> command, Path folder, Duration limit) {

  /**
   * What became of it.
   *
   * @param status its exit status
   * @param output what it printed
   */
  record Outcome(int status, String output) {}

  /** Runs it with these lines as input. */
  Outcome run(List<String> input) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "child", ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      try (OutputStream stream = process.getOutputStream()) {
        stream.write((String.join("\n", input) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("it was not done within %d s".formatted(limit.toSeconds()));
      }
      return new Outcome(process.exitValue(), Files.readString(output).strip());
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(output);
    }
  }
}
