package org.portal.launcher.node;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

/**
 * Finds out whether a port can be had, before a server is started for it.
 *
 * <p>It asks without {@code SO_REUSEPORT}: generations share the port with that option, and with it
 * a second portal of the same user would be let in too, and the two would share the visitors.
 *
 * @param address the address to listen on; empty for all interfaces
 * @param port the public port
 */
public record PortProbe(Optional<String> address, int port) {
  private static final int FIRST_UNPRIVILEGED = 1_024;

  /** Refuses with the reason why the port cannot be had. */
  public void check() throws Refusal {
    try (ServerSocket socket = new ServerSocket()) {
      // A connection of the portal that was stopped a moment ago must not stand in the way.
      socket.setReuseAddress(true);
      socket.bind(socketAddress());
    } catch (BindException e) {
      throw reason(e);
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.FAILED,
          "port %d cannot be opened: %s; choose another with --port N."
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private InetSocketAddress socketAddress() throws Refusal {
    if (address.isEmpty()) {
      return new InetSocketAddress(port);
    }
    try {
      return new InetSocketAddress(InetAddress.getByName(address.get()), port);
    } catch (UnknownHostException e) {
      throw Refusal.misuse(
          "portal.address is '%s', which is no address of this machine; leave it out to listen on all."
              .formatted(address.get()));
    }
  }

  private Refusal reason(BindException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("permission denied")) {
      return new Refusal(
          ExitCode.FAILED,
          "user %s may not open port %d (below %d that takes special rights); choose another with --port N."
              .formatted(System.getProperty("user.name"), port, FIRST_UNPRIVILEGED));
    }
    if (message.contains("cannot assign")) {
      return Refusal.misuse(
          "portal.address is '%s', which is no address of this machine; leave it out to listen on all."
              .formatted(address.orElse("")));
    }
    return new Refusal(
        ExitCode.FAILED,
        "port %d is in use by another program; stop that one, or choose another with --port N."
            .formatted(port));
  }
}
