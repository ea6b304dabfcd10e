package org.portal.testkit.internal;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The files of a module's texts, in the languages that a portal has unless it says otherwise.
 * Whether labels of fields and choices are among them, the running portal tells.
 */
public final class MessageFiles {

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("en", "messages.properties");
    FILES.put("ru", "messages_ru.properties");
    FILES.put("be", "messages_be.properties");
  }

  private final ModuleUnderTest module;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Properties> texts = new LinkedHashMap<>();

  private MessageFiles(ModuleUnderTest module) {
    this.module = module;
  }

  /** Those of a module. */
  public static MessageFiles of(ModuleUnderTest module) {
    return new MessageFiles(module);
  }

  /** What is wrong; none if all is well. */
  public List<String> faults() {
    FILES.forEach(this::read);
    TreeSet<String> all = new TreeSet<>();
    texts.values().forEach(language -> all.addAll(language.stringPropertyNames()));
    texts.forEach(
        (locale, language) -> {
          for (String key : all) {
            check(locale, key, language.getProperty(key));
          }
        });
    return faults;
  }

  private void read(String locale, String name) {
    Path file = module.classes().resolve(module.id()).resolve(name);
    if (!Files.exists(file)) {
      faults.add(
          "There is no %s; a module has its texts in each of %s. Write it, in UTF-8."
              .formatted(module.name(file), FILES.keySet()));
      return;
    }
    Properties language = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      language.load(reader);
      texts.put(locale, language);
    } catch (CharacterCodingException otherEncoding) {
      faults.add("%s is not in UTF-8; save it so.".formatted(module.name(file)));
    } catch (IOException | IllegalArgumentException unreadable) {
      faults.add("%s can't be read: %s.".formatted(module.name(file), unreadable.getMessage()));
    }
  }

  private void check(String locale, String key, String text) {
    String place = module.id() + "/" + FILES.get(locale);
    if (text == null || text.isBlank()) {
      faults.add(
          "\"%s\" has no text %s; every text is there in each of %s. Add it to %s."
              .formatted(locale, key, FILES.keySet(), place));
      return;
    }
    try {
      new MessageFormat(text, Locale.forLanguageTag(locale));
    } catch (IllegalArgumentException malformed) {
      faults.add(
          "%s in %s is no message (%s); write arguments as {0}, and an apostrophe or brace that is meant as such between apostrophes."
              .formatted(key, place, malformed.getMessage()));
    }
  }
}
