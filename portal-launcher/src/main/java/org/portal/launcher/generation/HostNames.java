package org.portal.launcher.generation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portal.launcher.Refusal;

/**
 * Where a generation finds the addresses of host names.
 *
 * <p>The server looks its own machine up when it boots, and ends if there is no address for that
 * name, as in a bare container or without a network. There the generation is given a hosts file in
 * which the name stands.
 *
 * @param nameless the name of this machine, if it has no address
 * @param system the system's hosts file
 */
public record HostNames(Optional<String> nameless, Path system) {
  private static final Path SYSTEM = Path.of("/etc/hosts");
  private static final Path NAME = Path.of("/proc/sys/kernel/hostname");

  /** Databases that are found without asking the network for a name. */
  private static final Pattern NEAR =
      Pattern.compile(
          "jdbc:h2:.*|jdbc:postgresql:(?!//).*"
              + "|jdbc:postgresql://(localhost|[0-9.]+|\\[[0-9A-Fa-f:.]+])(:\\d+)?(/.*)?");

  /** Looks this machine up, as the server will; without a network that may take a while. */
  public static HostNames ofThisMachine() throws IOException {
    try {
      InetAddress.getLocalHost();
      return new HostNames(Optional.empty(), SYSTEM);
    } catch (UnknownHostException e) {
      return new HostNames(Optional.of(Files.readString(NAME).strip()), SYSTEM);
    }
  }

  /**
   * The JVM's options, for a database at {@code databaseUrl}.
   *
   * @param file where a hosts file may be written
   */
  public List<String> options(String databaseUrl, Path file) throws Refusal, IOException {
    if (nameless.isEmpty()) {
      return List.of();
    }
    // A hosts file takes the place of all other ways to find an address.
    if (!NEAR.matcher(databaseUrl).matches()) {
      throw Refusal.misuse(
          "the name of this machine, %s, has no address, which the server needs; add the line '127.0.1.1 %s' to /etc/hosts."
              .formatted(nameless.get(), nameless.get()));
    }
    // Its comments may be in any encoding.
    Charset asItIs = StandardCharsets.ISO_8859_1;
    String known = Files.exists(system) ? Files.readString(system, asItIs) : "";
    Files.writeString(file, known + "\n127.0.0.1 localhost " + nameless.get() + "\n", asItIs);
    return List.of("-Djdk.net.hosts.file=" + file);
  }
}
