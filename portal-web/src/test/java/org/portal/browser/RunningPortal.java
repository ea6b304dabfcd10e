package org.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The built portal, started by its launcher on a free port with new data; one for all tests. */
final class RunningPortal implements ExtensionContext.Store.CloseableResource {

  private static final Pattern READY = Pattern.compile("The portal is ready after .*");
  private static final Pattern LINK = Pattern.compile("/admin/first-administrator\\?token=\\S+");
  private static final long START_SECONDS = 600;

  private final Process process;
  private final Path output;
  private final int port;

  private RunningPortal(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  static RunningPortal start() {
    try {
      Path work = Files.createDirectories(Path.of(System.getProperty("portal.test.work")));
      Path data = Files.createTempDirectory(work, "browser-");
      Path output = data.resolve("console.txt");
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-jar",
                      Path.of(System.getProperty("portal.test.distribution"), "portal-launcher.jar")
                          .toString(),
                      "run",
                      "--port",
                      String.valueOf(port),
                      "--data",
                      data.toString()))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      RunningPortal portal = new RunningPortal(process, output, port);
      portal.awaitReady();
      return portal;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String url(String path) {
    return "http://localhost:" + port + path;
  }

  /** The way to the first administrator, as it was printed. */
  String firstAdministratorPath() {
    return find(LINK).orElseThrow(() -> new AssertionError("no link was printed: " + printed()));
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (find(READY).isEmpty() || find(LINK).isEmpty()) {
      try {
        if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
          throw new AssertionError("the portal ended: " + printed());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", interrupted);
      }
      if (System.nanoTime() > deadline) {
        process.destroy();
        throw new AssertionError("the portal was not ready in time: " + printed());
      }
    }
  }

  private Optional<String> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(printed());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private String printed() {
    try {
      return Files.readString(output);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
