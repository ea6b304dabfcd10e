package org.portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL for one test, from the archive of programs that comes through Maven.
 *
 * <p>It refuses to be run by root, so for root it is run by the user {@code nobody}.
 */
final class PostgresServer implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
  private static final int ROOT = 0;
  private static final int NOBODY = 65_534;

  private final Path folder;
  private final Path data;
  private final Path log;
  private final int port;
  private final boolean ofRoot;
  private Optional<Process> process = Optional.empty();

  private PostgresServer(Path folder) throws IOException {
    this.folder = folder;
    this.data = folder.resolve("data");
    this.log = folder.resolve("log");
    this.port = RunningPortal.freePort();
    this.ofRoot = Files.getAttribute(folder, "unix:uid").equals(ROOT);
  }

  /** Whether there are programs for this processor. */
  static boolean isAvailable() {
    return PostgresServer.class.getResource(archive()) != null;
  }

  /** Starts one with an empty database, and waits until it answers. */
  static PostgresServer start() throws IOException, InterruptedException {
    // not in a folder of the test: the user nobody must find the way into it
    Path folder =
        Files.createTempDirectory(
            "portal-postgres",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    PostgresServer server = new PostgresServer(folder);
    try {
      server.unpack();
      server.initialise();
      server.boot();
      return server;
    } catch (IOException | InterruptedException | RuntimeException | AssertionError failure) {
      server.close();
      throw failure;
    }
  }

  private static String archive() {
    return "/postgres-linux-" + System.getProperty("os.arch").replace("amd64", "x86_64") + ".txz";
  }

  private void unpack() throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "-x", "-C", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (InputStream archive = PostgresServer.class.getResourceAsStream(archive());
        InputStream plain = new XZInputStream(archive);
        OutputStream input = tar.getOutputStream()) {
      plain.transferTo(input);
    }
    expectSuccess(tar, "unpack");
  }

  private void initialise() throws IOException, InterruptedException {
    Files.createDirectory(data);
    if (ofRoot) {
      Files.setAttribute(data, "unix:uid", NOBODY);
    }
    expectSuccess(
        run(
            "initdb",
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
            "--pgdata=" + data),
        "initialise");
  }

  private void boot() throws IOException, InterruptedException {
    Process server =
        run(
            "postgres",
            "-D",
            data.toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off");
    process = Optional.of(server);
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers()) {
      if (!server.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("PostgreSQL did not start:\n" + Files.readString(log));
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() {
    try {
      DriverManager.getConnection(url(), "postgres", "postgres").close();
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Its JDBC address; the user {@code postgres} needs no particular password. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** Ends it without waiting for those who use it, and removes it; a second time, does nothing. */
  @Override
  public void close() throws IOException {
    if (process.isPresent()) {
      stop(process.get());
      process = Optional.empty();
    }
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void stop(Process server) throws IOException {
    try {
      expectSuccess(run("pg_ctl", "stop", "-m", "fast", "-D", data.toString()), "stop");
      if (!server.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private Process run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (ofRoot) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private void expectSuccess(Process step, String name) throws IOException, InterruptedException {
    if (step.waitFor() != 0) {
      throw new AssertionError("PostgreSQL, " + name + ":\n" + Files.readString(log));
    }
  }
}
