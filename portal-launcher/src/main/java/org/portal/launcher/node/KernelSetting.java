package org.portal.launcher.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The setting with which the kernel hands a connection that nobody has accepted yet to the next
 * listener on the port, when one listener closes. Without it such a connection is reset.
 */
final class KernelSetting {
  private static final Path FILE = Path.of("/proc/sys/net/ipv4/tcp_migrate_req");
  private static final String ON = "1";

  private KernelSetting() {}

  /** Sets it where that is allowed; else says what is missing. */
  static Optional<String> ensure() {
    try {
      if (!Files.exists(FILE)) {
        return Optional.of(
            "this system cannot hand waiting connections on (net.ipv4.tcp_migrate_req, Linux 5.14): at a change of modules under heavy load a few visitors may have to try again");
      }
      if (Files.readString(FILE, StandardCharsets.US_ASCII).strip().equals(ON)) {
        return Optional.empty();
      }
      Files.writeString(FILE, ON + "\n", StandardCharsets.US_ASCII);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "net.ipv4.tcp_migrate_req is 0 and may not be set here: at a change of modules under heavy load a few visitors may have to try again; let root run: sysctl -w net.ipv4.tcp_migrate_req=1");
    }
  }
}
