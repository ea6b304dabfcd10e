package org.portal.launch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The distribution, started by its launcher as an operator does, and what it prints. */
public final class RunningPortal implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(10);
  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
  private static final Pattern READY = Pattern.compile("The portal is ready .*(http://\\S+)/");
  private static final Pattern LINK = Pattern.compile("first administrator.*http://[^/]+(/\\S+)");

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private RunningPortal(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of the portal");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts {@code portal run} with these options; does not wait. */
  public static RunningPortal start(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-jar");
    command.add(new File(distribution(), "portal-launcher.jar").getPath());
    command.add("run");
    command.addAll(List.of(options));
    try {
      return new RunningPortal(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static File distribution() {
    return new File(System.getProperty("portal.test.distribution"));
  }

  /** A port that nobody has at the moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Waits until it says that it is ready.
   *
   * @return its address without a slash at the end
   */
  public String awaitReady() {
    return await(READY)
        .orElseThrow(() -> new AssertionError("The portal did not start:\n" + output()));
  }

  /** The path of the link for the first administrator, once it is ready. */
  public String administratorLink() {
    return await(LINK).orElseThrow(() -> new AssertionError("There is no link:\n" + output()));
  }

  /** Whether it has printed a link for the first administrator. */
  public boolean hasAdministratorLink() {
    return LINK.matcher(output()).find();
  }

  private Optional<String> await(Pattern wanted) {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end) {
      boolean ended = !process.isAlive();
      if (ended) {
        join(reader);
      }
      Matcher matcher = wanted.matcher(output());
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
      if (ended) {
        return Optional.empty();
      }
      pause();
    }
    return Optional.empty();
  }

  /** Waits until it ends by itself, and returns its exit status. */
  public int awaitEnd() {
    try {
      if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("The portal did not end:\n" + output());
      }
      join(reader);
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** All that it has printed so far. */
  public String output() {
    return String.join("\n", output);
  }

  /** Stops it as an operator does, and waits until it has ended. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
      }
    } catch (IOException ended) {
      output.add("(" + ended.getMessage() + ")");
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(10_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
