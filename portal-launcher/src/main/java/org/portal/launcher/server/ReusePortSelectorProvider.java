package org.portal.launcher.server;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Opens server channels with {@code SO_REUSEPORT}, so that two generations can listen on one port
 * while one takes over from the other. Everything else is the JDK's own.
 */
final class ReusePortSelectorProvider extends SelectorProvider {
  private final SelectorProvider ordinary;

  /** Adds the option to what {@code ordinary} opens. */
  ReusePortSelectorProvider(SelectorProvider ordinary) {
    this.ordinary = ordinary;
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    ServerSocketChannel channel = ordinary.openServerSocketChannel();
    if (channel.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT)) {
      channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
    }
    return channel;
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    return ordinary.openDatagramChannel();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    return ordinary.openDatagramChannel(family);
  }

  @Override
  public Pipe openPipe() throws IOException {
    return ordinary.openPipe();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    return ordinary.openSelector();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    return ordinary.openSocketChannel();
  }
}
