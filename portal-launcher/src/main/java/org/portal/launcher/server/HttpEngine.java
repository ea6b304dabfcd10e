package org.portal.launcher.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.spi.SelectorProvider;
import java.time.Duration;
import java.util.List;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOServerConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.portal.launcher.generation.Report;

/**
 * The server's HTTP engine, behind the port that the server opened for itself on the loopback
 * interface: opens the public port as a second way in to the very same engine, and closes that one
 * without touching open connections.
 */
final class HttpEngine {
  /** Connections that the kernel keeps for us while nobody has accepted them yet. */
  private static final int BACKLOG = 4_096;

  /** For how long a client that is kept alive may still come with its next request. */
  private static final Duration LAST_CALL = Duration.ofMillis(750);

  private final TCPNIOTransport transport;
  private final int internalPort;
  private final RequestsUnderWay requests = new RequestsUnderWay();
  private TCPNIOServerConnection publicPort;

  /**
   * Attaches to a running engine.
   *
   * @param internalPort where the server itself listens
   */
  HttpEngine(TCPNIOTransport transport, List<HttpServerFilter> filters, int internalPort) {
    this.transport = transport;
    this.internalPort = internalPort;
    filters.forEach(filter -> filter.getMonitoringConfig().addProbes(requests));
  }

  /** Where the server listens for this machine's own questions, such as readiness. */
  int internalPort() {
    return internalPort;
  }

  /** Lets visitors in. */
  void openPublicPort(InetSocketAddress address) throws IOException {
    SelectorProvider ordinary = transport.getSelectorProvider();
    transport.setSelectorProvider(
        new ReusePortSelectorProvider(ordinary == null ? SelectorProvider.provider() : ordinary));
    try {
      publicPort = transport.bind((SocketAddress) address, BACKLOG);
    } finally {
      transport.setSelectorProvider(ordinary);
    }
  }

  /** What was answered so far. */
  Report.Served served() {
    return requests.served();
  }

  /**
   * Waits until those requests have been answered that are under way now.
   *
   * @return whether that came about within {@code limit}
   */
  boolean awaitPresentRequests(Duration limit) throws InterruptedException {
    return requests.awaitPresent(limit);
  }

  /**
   * Takes no new connection and waits until the requests under way are answered.
   *
   * @return whether all were within {@code limit}
   */
  boolean drain(Duration limit) throws InterruptedException {
    // The port first: whoever is told to close its connection comes back at once with a new one,
    // and must not find a port that is closed a moment later.
    if (publicPort != null) {
      transport.unbind(publicPort);
    }
    requests.drain();
    Thread.sleep(LAST_CALL.toMillis());
    return requests.awaitNone(limit);
  }
}
