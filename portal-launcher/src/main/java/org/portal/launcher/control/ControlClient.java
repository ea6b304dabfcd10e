package org.portal.launcher.control;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the supervisor of a node. */
final class ControlClient {
  private ControlClient() {}

  /** A connection to the node's supervisor; empty if none runs. */
  static Optional<SocketChannel> connect(Path socket) {
    if (!Files.exists(socket)) {
      return Optional.empty();
    }
    try {
      SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        channel.connect(UnixDomainSocketAddress.of(socket));
        return Optional.of(channel);
      } catch (IOException e) {
        channel.close();
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Sends a request and hands on all answers. */
  static void ask(SocketChannel channel, JsonObject request, Answers answers) throws IOException {
    try (channel;
        Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
        BufferedReader reader =
            new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
      writer.write(request + "\n");
      writer.flush();
      boolean done = false;
      while (!done) {
        String line = reader.readLine();
        if (line == null) {
          throw new IOException("the supervisor ended before it had answered");
        }
        JsonObject answer = Line.read(line);
        answers.send(answer);
        done = answer.getBoolean(Line.DONE, false);
      }
    }
  }
}
