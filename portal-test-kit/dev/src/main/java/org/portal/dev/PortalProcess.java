package org.portal.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A portal in a process of its own, started by its launcher. */
public final class PortalProcess implements AutoCloseable {

  private static final String READY = "The portal is ready";
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
  private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
  private static final int LAST_LINES = 40;

  private final Process process;
  private final Path data;
  private final int port;
  private final Consumer<String> listener;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private PortalProcess(Process process, Path data, int port, Consumer<String> listener) {
    this.process = process;
    this.data = data;
    this.port = port;
    this.listener = listener;
    this.reader = new Thread(this::read, "output of the portal");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts it; does not wait.
   *
   * @param portal the folder of the built portal
   * @param data the folder of its data
   * @param port its port
   * @param settings its settings, every key beginning with {@code portal.}
   * @param listener takes each line that it prints
   */
  public static PortalProcess start(
      Path portal, Path data, int port, Map<String, String> settings, Consumer<String> listener)
      throws IOException {
    Files.createDirectories(data);
    Path configuration = data.resolve("settings.properties");
    List<String> lines = new ArrayList<>();
    settings.forEach((key, value) -> lines.add(key + " = " + value));
    Files.write(configuration, lines);
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-jar",
            portal.resolve("portal-launcher.jar").toString(),
            "run",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString(),
            "--config",
            configuration.toString());
    // for short lives: not worth optimising
    command.environment().merge("JAVA_TOOL_OPTIONS", QUICK_START, (had, more) -> had + " " + more);
    return new PortalProcess(command.redirectErrorStream(true).start(), data, port, listener);
  }

  /** A port that nobody has at the moment. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Waits until it is ready.
   *
   * @throws IOException with what it printed and the end of its log, if it ends before or takes
   *     longer than that
   */
  public void awaitReady(Duration patience) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (output.stream().noneMatch(line -> line.startsWith(READY))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        reader.join(1_000);
        throw new IOException(
            "The portal did not start%s. It printed:%n%s%nThe end of its log %s:%n%s"
                .formatted(
                    process.isAlive() ? " within " + patience.toSeconds() + " s" : "",
                    String.join("\n", output),
                    log(),
                    endOfLog()));
      }
      Thread.sleep(50);
    }
  }

  /** Its address on this machine, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Where its log is. */
  public Path log() {
    return data.resolve("log").resolve("portal.log");
  }

  private String endOfLog() throws IOException {
    if (Files.notExists(log())) {
      return "(there is none)";
    }
    List<String> lines = Files.readAllLines(log());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Stops it and waits until it has ended. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        listener.accept(line);
      }
    } catch (IOException ended) {
      output.add("(" + ended.getMessage() + ")");
    }
  }
}
