package org.portal.delivery.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the launcher, which runs in the same JVM but shares no class, wants of public pages. */
public final class LauncherWishes {

  private static final String INTERNAL_PORT = "portal.internal.port";
  private static final String PAST_CACHE = "Portal-Uncached";
  private static final String HOLD = "portal.hold";

  private LauncherWishes() {}

  /**
   * Whether a page is to be made anew and an error to be told although an earlier copy is there: so
   * the launcher looks whether pages can be made at all. Heard on the listener that only this
   * machine reaches.
   */
  public static boolean pastCache(HttpServletRequest request) {
    return request.getHeader(PAST_CACHE) != null
        && Integer.toString(request.getLocalPort()).equals(System.getProperty(INTERNAL_PORT));
  }

  /**
   * The seconds after which visitors are to come again, as long as the data must be left alone;
   * else nothing.
   */
  public static Optional<String> hold() {
    return Optional.ofNullable(System.getProperty(HOLD));
  }
}
