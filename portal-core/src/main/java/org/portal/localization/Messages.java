package org.portal.localization;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The texts of the interface: one bundle of the core and one of each module ({@code
 * <module>/messages.properties} and its translations), UTF-8, in the format of ICU's messages,
 * which knows the plural forms of each language.
 */
@ApplicationScoped
public class Messages {

  private static final System.Logger LOGGER = System.getLogger(Messages.class.getName());
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<Source> sources =
      new CopyOnWriteArrayList<>(
          Stream.of(
                  "org.portal.messages",
                  "org.portal.layout.messages",
                  "org.portal.admin.messages",
                  "org.portal.editing.messages")
              .map(bundle -> new Source(bundle, Messages.class.getClassLoader()))
              .toList());
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Set<MissingMessage> missing = ConcurrentHashMap.newKeySet();

  /** Adds a bundle; keys that an earlier one has stay with that one. */
  public void add(String bundle, ClassLoader classLoader) {
    Source source = new Source(bundle, classLoader);
    if (!sources.contains(source)) {
      sources.add(source);
      formats.clear();
    }
  }

  /**
   * The text of a message.
   *
   * @param locale the wanted language
   * @param key the message
   * @param arguments what stands in its places {@code {0}}, {@code {1}} …
   * @return the text; the key itself if there is no such message, so that it is seen
   */
  public String text(PortalLocale locale, String key, Object... arguments) {
    return optional(locale, key, arguments)
        .orElseGet(
            () -> {
              if (missing.add(new MissingMessage(locale, key))) {
                LOGGER.log(System.Logger.Level.WARNING, "No message {0} in {1}", key, locale);
              }
              return key;
            });
  }

  /** What was asked for in vain since the start, in no order. */
  public Set<MissingMessage> missing() {
    return Set.copyOf(missing);
  }

  /** The text of a message, if there is one. */
  public Optional<String> optional(PortalLocale locale, String key, Object... arguments) {
    return pattern(locale, key)
        .map(
            pattern ->
                arguments.length == 0 && !pattern.contains("'")
                    ? pattern
                    : format(locale, key, pattern, arguments));
  }

  private String format(PortalLocale locale, String key, String pattern, Object... arguments) {
    MessageFormat format =
        formats.computeIfAbsent(
            locale.tag() + " " + key, unused -> new MessageFormat(pattern, locale.toLocale()));
    // a format is not safe for several threads at once
    return ((MessageFormat) format.clone()).format(arguments);
  }

  private Optional<String> pattern(PortalLocale locale, String key) {
    for (Source source : sources) {
      Optional<String> found = source.find(locale.toLocale(), key);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private record Source(String bundle, ClassLoader classLoader) {

    Optional<String> find(Locale locale, String key) {
      try {
        ResourceBundle messages =
            ResourceBundle.getBundle(bundle, locale, classLoader, NO_FALLBACK);
        return messages.containsKey(key) ? Optional.of(messages.getString(key)) : Optional.empty();
      } catch (MissingResourceException missing) {
        return Optional.empty();
      }
    }
  }
}
