package org.portal.launcher.settings;

import org.portal.launcher.Refusal;

/** Reads port numbers. */
final class Port {
  /** Where the portal listens when nothing else is said. */
  static final int DEFAULT = 8080;

  private static final int HIGHEST = 65_535;

  private Port() {}

  /** Reads a port that people may choose; {@code where} names the option or key in the sentence. */
  static int parse(String where, String text) throws Refusal {
    int port;
    try {
      port = Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw Refusal.misuse(
          "%s is '%s', which is not a number; give a port from 1 to %d, such as %d."
              .formatted(where, text, HIGHEST, DEFAULT));
    }
    if (port < 1 || port > HIGHEST) {
      throw Refusal.misuse(
          "%s is %d, but ports go from 1 to %d; give one of these, such as %d."
              .formatted(where, port, HIGHEST, DEFAULT));
    }
    return port;
  }
}
