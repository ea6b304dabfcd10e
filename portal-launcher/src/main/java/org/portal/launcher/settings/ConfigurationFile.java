package org.portal.launcher.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.portal.launcher.Refusal;

/**
 * The settings of a configuration file: Java properties in UTF-8, every key beginning {@code
 * portal.}.
 *
 * @param path the absolute path; empty when there is no file
 * @param settings key to value, without surrounding spaces
 */
public record ConfigurationFile(Optional<Path> path, Map<String, String> settings) {
  /** What only the launcher or the web application itself sets. */
  private static final Set<String> RESERVED =
      Set.of(
          PropertyNames.CONFIGURATION,
          PropertyNames.INTERNAL_PORT,
          PropertyNames.OPENING,
          PropertyNames.CONTROL,
          PropertyNames.NEWER_DATABASE,
          PropertyNames.HOLD,
          PropertyNames.START_FAILURE,
          PropertyNames.START_PROGRESS,
          PropertyNames.FIRST_ADMINISTRATOR_LINK);

  /** No file, no settings. */
  public static final ConfigurationFile NONE = new ConfigurationFile(Optional.empty(), Map.of());

  /** Copies what it is given. */
  public ConfigurationFile {
    settings = Map.copyOf(settings);
  }

  /** Reads and checks a file. */
  public static ConfigurationFile read(Path path) throws Refusal {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      throw Refusal.misuse(
          "there is no configuration file %s; create it or correct --config.".formatted(path));
    } catch (CharacterCodingException e) {
      throw Refusal.misuse(
          "the configuration file %s is not text in UTF-8; save it in that encoding."
              .formatted(path));
    } catch (IllegalArgumentException e) {
      throw Refusal.misuse(
          "the configuration file %s is malformed (%s); a backslash is written \\\\ there."
              .formatted(path, e.getMessage()));
    } catch (IOException e) {
      throw Refusal.misuse(
          "the configuration file %s cannot be read; see that it is a file and that user %s may read it."
              .formatted(path, System.getProperty("user.name")));
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      check(path, key);
      settings.put(key, properties.getProperty(key).strip());
    }
    return new ConfigurationFile(Optional.of(path), settings);
  }

  private static void check(Path path, String key) throws Refusal {
    if (!key.startsWith(PropertyNames.PREFIX) || key.length() == PropertyNames.PREFIX.length()) {
      throw Refusal.misuse(
          "the configuration file %s has the key '%s', but every key begins with 'portal.', as in portal.port = 8080."
              .formatted(path, key));
    }
    if (RESERVED.contains(key)) {
      throw Refusal.misuse(
          "the configuration file %s sets '%s', which the portal sets itself; remove that line."
              .formatted(path, key));
    }
  }

  /** A setting that is there and not empty. */
  Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).filter(value -> !value.isEmpty());
  }

  /** How a sentence names a key of this file. */
  String naming(String key) {
    return path.map(file -> key + " in " + file).orElse(key);
  }
}
