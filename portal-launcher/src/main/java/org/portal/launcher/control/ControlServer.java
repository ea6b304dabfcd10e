package org.portal.launcher.control;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/**
 * The socket on which a supervisor takes requests, in a folder that only its own user may enter.
 * One request a connection: a line, and lines in answer.
 */
public final class ControlServer implements Closeable {
  private final Path path;
  private final ServerSocketChannel server;
  private final ModuleRequests requests;
  private final Consumer<String> log;

  private ControlServer(
      Path path, ServerSocketChannel server, ModuleRequests requests, Consumer<String> log) {
    this.path = path;
    this.server = server;
    this.requests = requests;
    this.log = log;
  }

  /** Opens it; one that a killed supervisor has left is replaced. */
  public static ControlServer open(Path path, ModuleRequests requests, Consumer<String> log)
      throws IOException {
    Files.createDirectories(path.getParent());
    if (Files.getFileStore(path.getParent()).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
    Files.deleteIfExists(path);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path));
    ControlServer control = new ControlServer(path, server, requests, log);
    daemon("control", control::accept);
    return control;
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel client = server.accept();
        daemon("control-request", () -> answer(client));
      } catch (IOException e) {
        if (server.isOpen()) {
          log.accept("supervisor: no request could be taken: " + e);
        }
        return;
      }
    }
  }

  private void answer(SocketChannel client) {
    try (client;
        BufferedReader reader =
            new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
        Writer writer = Channels.newWriter(client, StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      if (line != null) {
        requests.answer(
            Line.read(line),
            answer -> {
              synchronized (writer) {
                writer.write(answer + "\n");
                writer.flush();
              }
            });
      }
    } catch (IOException e) {
      log.accept("supervisor: a request could not be answered: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(path);
  }
}
