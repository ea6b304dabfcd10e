package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portal.launcher.Refusal;

class PortProbeTest {

  @Test
  void aFreePortIsTaken() throws IOException {
    int port;
    try (ServerSocketChannel channel = listen(false)) {
      port = port(channel);
    }
    assertDoesNotThrow(() -> new PortProbe(Optional.of("127.0.0.1"), port).check());
  }

  @Test
  void aPortInUseIsRefused() throws IOException {
    try (ServerSocketChannel channel = listen(false)) {
      assertInUse(port(channel));
    }
  }

  @Test
  void aPortThatWouldBeSharedIsRefusedToo() throws IOException {
    try (ServerSocketChannel channel = listen(true)) {
      assertInUse(port(channel));
    }
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    // an address that is set aside for documentation, so that nobody has it
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> new PortProbe(Optional.of("203.0.113.7"), 18_099).check());

    assertTrue(refusal.sentence().contains("no address of this machine"), refusal.sentence());
  }

  private static void assertInUse(int port) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> new PortProbe(Optional.of("127.0.0.1"), port).check());

    assertTrue(
        refusal.sentence().contains("port " + port + " is in use by another program"),
        refusal.sentence());
  }

  private static ServerSocketChannel listen(boolean shared) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_REUSEPORT, shared);
    return channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  private static int port(ServerSocketChannel channel) throws IOException {
    return ((InetSocketAddress) channel.getLocalAddress()).getPort();
  }
}
