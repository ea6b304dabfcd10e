package org.portal.operation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleDescriptor;
import org.portal.module.ModuleStatus;

/**
 * The message files of a module, read one by one: the bundle that pages use fills a gap of one
 * language from another, so that nobody notices it.
 */
final class ModuleTexts {

  private static final String BASE_LANGUAGE = "en";

  private final String folder;
  private final ClassLoader classLoader;

  private ModuleTexts(String folder, ClassLoader classLoader) {
    this.folder = folder;
    this.classLoader = classLoader;
  }

  /** Those of a module that could be described. */
  static Optional<ModuleTexts> of(ModuleStatus module) {
    return module
        .descriptor()
        .map(ModuleDescriptor::sections)
        .map(sections -> sections.get(0).type().getClassLoader())
        .map(loader -> new ModuleTexts(module.id(), loader));
  }

  /**
   * What a language lacks.
   *
   * @param required the keys that are needed beside those of the module's first language
   */
  Set<String> missing(PortalLocale locale, Set<String> required) {
    Set<String> missing = new TreeSet<>(required);
    missing.addAll(keys(""));
    missing.removeAll(keys("_" + locale.tag()));
    if (locale.tag().equals(BASE_LANGUAGE)) {
      missing.removeAll(keys(""));
    }
    return missing;
  }

  private Set<String> keys(String language) {
    String file = folder + "/messages" + language + ".properties";
    try (InputStream stream = classLoader.getResourceAsStream(file)) {
      if (stream == null) {
        return Set.of();
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      Properties messages = new Properties();
      messages.load(reader);
      Set<String> keys = new TreeSet<>(messages.stringPropertyNames());
      keys.removeIf(key -> messages.getProperty(key).isBlank());
      return keys;
    } catch (IOException | IllegalArgumentException unreadable) {
      return Set.of();
    }
  }
}
