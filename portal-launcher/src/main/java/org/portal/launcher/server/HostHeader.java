package org.portal.launcher.server;

import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * The host that a request names (RFC 9112, section 3.2): once, as a name or an address with or
 * without a port; a check of HTTP/1.0 may name none. The container answers others with an empty
 * page and status 200.
 */
final class HostHeader {

  /** A host for requests that name none that can be read. */
  static final String NEUTRAL = "localhost";

  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9._-]{0,253})|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  private HostHeader() {}

  /** Whether the header's values are one host or none. */
  static boolean isReadable(Iterable<String> values) {
    Iterator<String> hosts = values.iterator();
    return !hosts.hasNext() || (HOST.matcher(hosts.next()).matches() && !hosts.hasNext());
  }
}
