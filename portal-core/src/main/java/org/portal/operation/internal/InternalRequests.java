package org.portal.operation.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Tells the requests of this node's own supervisor and tools from those of visitors: they come to
 * the listener that only this machine reaches, or bring the secret that the node was started with.
 */
final class InternalRequests {

  /** The port of the listener that only this machine reaches; set by the launcher. */
  static final String INTERNAL_PORT = "portal.internal.port";

  /** The secret of this start; absent for none. */
  static final String SECRET = "portal.node.secret";

  /** The header that brings the secret. */
  static final String HEADER = "Portal-Node-Secret";

  private static final int SHORTEST_SECRET = 16;

  private InternalRequests() {}

  static boolean allows(HttpServletRequest request) {
    return cameInside(request) || bringsSecret(request.getHeader(HEADER));
  }

  private static boolean cameInside(HttpServletRequest request) {
    return Integer.toString(request.getLocalPort()).equals(System.getProperty(INTERNAL_PORT))
        && isLoopback(request.getRemoteAddr());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unreadable) {
      return false;
    }
  }

  private static boolean bringsSecret(String given) {
    String secret = System.getProperty(SECRET, "");
    return given != null
        && secret.length() >= SHORTEST_SECRET
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
