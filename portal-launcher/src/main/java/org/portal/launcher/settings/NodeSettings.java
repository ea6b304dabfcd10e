package org.portal.launcher.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portal.launcher.Refusal;

/**
 * Everything a node needs to know, decided: the command line goes before the configuration file,
 * and that before the defaults.
 *
 * @param port the public port
 * @param address the address to listen on; empty for all interfaces
 * @param data the data folder, absolute
 * @param memory the largest heap of a generation
 * @param drainLimit how long requests under way may take to finish when a generation ends
 * @param watch how long the previous modules are kept ready after a change
 * @param trialLimit how long the trial of a change may take
 * @param properties the system properties of a generation
 */
public record NodeSettings(
    int port,
    Optional<String> address,
    Path data,
    MemorySize memory,
    Duration drainLimit,
    Duration watch,
    Duration trialLimit,
    Map<String, String> properties) {

  private static final String DEFAULT_DATA = "data";
  private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::");
  private static final int DEFAULT_DRAIN_SECONDS = 30;
  private static final int DEFAULT_WATCH_SECONDS = 300;
  private static final int DEFAULT_TRIAL_SECONDS = 300;
  private static final int LONGEST_SECONDS = 3_600;

  /** Copies what it is given. */
  public NodeSettings {
    properties = Map.copyOf(properties);
  }

  /**
   * Merges options, file and defaults.
   *
   * @param workingDirectory where relative paths start
   * @param home where the data folder lies when none is named
   */
  public static NodeSettings of(RunOptions options, Path workingDirectory, Path home)
      throws Refusal {
    ConfigurationFile file =
        options.configuration().isPresent()
            ? ConfigurationFile.read(absolute(workingDirectory, options.configuration().get()))
            : ConfigurationFile.NONE;
    int port = port(options, file);
    Path data = data(options, file, workingDirectory, home);
    boolean demo = !options.withoutDemo() && demo(file);
    Optional<String> address = file.setting(PropertyNames.ADDRESS);
    MemorySize memory = memory(file);
    Duration drainLimit = seconds(file, PropertyNames.DRAIN_SECONDS, DEFAULT_DRAIN_SECONDS);
    Duration watch = seconds(file, PropertyNames.WATCH_SECONDS, DEFAULT_WATCH_SECONDS);
    Duration trialLimit = seconds(file, PropertyNames.TRIAL_SECONDS, DEFAULT_TRIAL_SECONDS);

    Map<String, String> properties = new TreeMap<>(file.settings());
    properties.values().removeIf(String::isEmpty);
    properties.put(PropertyNames.PORT, Integer.toString(port));
    properties.put(PropertyNames.DATA, data.toString());
    properties.put(PropertyNames.DRAIN_SECONDS, Long.toString(drainLimit.toSeconds()));
    properties.put(PropertyNames.DEMO, Boolean.toString(demo));
    file.path().ifPresent(path -> properties.put(PropertyNames.CONFIGURATION, path.toString()));
    putDatabase(properties, data);
    return new NodeSettings(port, address, data, memory, drainLimit, watch, trialLimit, properties);
  }

  /** Where a browser on this machine finds the portal, without a slash at the end. */
  public String url() {
    String host = address.filter(given -> !EVERY_INTERFACE.contains(given)).orElse("localhost");
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private static Path absolute(Path workingDirectory, Path path) {
    return workingDirectory.resolve(path).toAbsolutePath().normalize();
  }

  private static int port(RunOptions options, ConfigurationFile file) throws Refusal {
    if (options.port().isPresent()) {
      return options.port().getAsInt();
    }
    Optional<String> text = file.setting(PropertyNames.PORT);
    return text.isPresent()
        ? Port.parse(file.naming(PropertyNames.PORT), text.get())
        : Port.DEFAULT;
  }

  private static Path data(
      RunOptions options, ConfigurationFile file, Path workingDirectory, Path home) throws Refusal {
    Path written =
        options
            .data()
            .or(() -> file.setting(PropertyNames.DATA).map(Path::of))
            .orElse(home.resolve(DEFAULT_DATA));
    Path data = absolute(workingDirectory, written);
    // The embedded database takes a semicolon for the beginning of an option.
    if (data.toString().indexOf(';') >= 0) {
      throw Refusal.misuse(
          "the data folder %s has a semicolon in its name, which the database does not take; choose another with --data DIR."
              .formatted(data));
    }
    return data;
  }

  private static boolean demo(ConfigurationFile file) throws Refusal {
    String text = file.setting(PropertyNames.DEMO).orElse("true");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Refusal.misuse(
              "%s is '%s'; write true or false.".formatted(file.naming(PropertyNames.DEMO), text));
    };
  }

  private static MemorySize memory(ConfigurationFile file) throws Refusal {
    Optional<String> text = file.setting(PropertyNames.MEMORY);
    return text.isPresent()
        ? MemorySize.parse(file.naming(PropertyNames.MEMORY), text.get())
        : MemorySize.DEFAULT;
  }

  private static Duration seconds(ConfigurationFile file, String name, int usual) throws Refusal {
    String text = file.setting(name).orElse(Integer.toString(usual));
    try {
      int seconds = Integer.parseInt(text);
      if (seconds >= 1 && seconds <= LONGEST_SECONDS) {
        return Duration.ofSeconds(seconds);
      }
    } catch (NumberFormatException e) {
      // the same sentence serves for what is no number at all
    }
    throw Refusal.misuse(
        "%s is '%s'; write a number of seconds from 1 to %d."
            .formatted(file.naming(name), text, LONGEST_SECONDS));
  }

  private static void putDatabase(Map<String, String> properties, Path data) throws Refusal {
    String url =
        properties.computeIfAbsent(
            PropertyNames.DATABASE_URL,
            key ->
                "jdbc:h2:file:"
                    + data.resolve("database").resolve("portal")
                    // two generations have the file open while one takes over from the other
                    + ";AUTO_SERVER=TRUE");
    properties.putIfAbsent(PropertyNames.DATABASE_USER, "portal");
    properties.putIfAbsent(PropertyNames.DATABASE_PASSWORD, "portal");
    if (!properties.containsKey(PropertyNames.DATABASE_DRIVER)) {
      properties.put(PropertyNames.DATABASE_DRIVER, driver(url));
    }
  }

  private static String driver(String url) throws Refusal {
    if (url.startsWith("jdbc:h2:")) {
      return "org.h2.jdbcx.JdbcDataSource";
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return "org.postgresql.ds.PGSimpleDataSource";
    }
    throw Refusal.misuse(
        "%s is '%s', but the portal keeps its data in H2 (jdbc:h2:…) or PostgreSQL (jdbc:postgresql:…)."
            .formatted(PropertyNames.DATABASE_URL, url));
  }
}
