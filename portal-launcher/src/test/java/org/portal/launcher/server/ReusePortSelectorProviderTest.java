package org.portal.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.spi.SelectorProvider;
import org.junit.jupiter.api.Test;

class ReusePortSelectorProviderTest {

  @Test
  void twoChannelsListenOnOnePort() throws IOException {
    SelectorProvider provider = new ReusePortSelectorProvider(SelectorProvider.provider());
    try (ServerSocketChannel first = provider.openServerSocketChannel();
        ServerSocketChannel second = provider.openServerSocketChannel()) {
      first.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      second.bind(first.getLocalAddress());

      assertEquals(first.getLocalAddress(), second.getLocalAddress());
    }
  }
}
