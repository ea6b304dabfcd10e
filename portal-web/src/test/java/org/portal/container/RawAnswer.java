package org.portal.container;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a request that no client library would send.
 *
 * @param status its status
 * @param body what follows the headers, as it was sent
 */
record RawAnswer(int status, String body) {

  /** Sends a request of one line and the headers that it must have. */
  static RawAnswer to(String requestLine) throws IOException {
    try (Socket socket = new Socket("localhost", TestServer.port())) {
      socket.setSoTimeout(30_000);
      String request =
          requestLine
              + "\r\nHost: localhost:"
              + TestServer.port()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      int end = answer.indexOf("\r\n\r\n");
      return new RawAnswer(
          Integer.parseInt(answer.substring(9, 12)), end < 0 ? "" : answer.substring(end + 4));
    }
  }

  static int status(String requestLine) throws IOException {
    return to(requestLine).status();
  }
}
