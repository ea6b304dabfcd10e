package org.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the portal under test listens and logs; the same in the tests' JVM and in the server's. */
final class TestServer {

  private static final String PORT = "portal.test.port";
  private static final String WORK = "portal.test.work";

  private TestServer() {}

  /**
   * Chooses a free port, and begins with an empty log, before {@code arquillian.xml} is read, which
   * hands both to the server.
   */
  static void prepare() {
    if (System.getProperty(PORT) != null) {
      return;
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Files.createDirectories(log().getParent());
      Files.deleteIfExists(log());
      System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static int port() {
    return Integer.parseInt(System.getProperty(PORT));
  }

  static String address() {
    return "http://localhost:" + port();
  }

  /** What the server and the portal have logged so far; the server numbers the file. */
  static Path log() {
    return Path.of(System.getProperty(WORK), "server.log.0");
  }
}
