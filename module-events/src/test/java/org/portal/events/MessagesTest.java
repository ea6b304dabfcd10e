package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void everyLanguageHasTheSameMessages(String language) {
    assertEquals(read("").stringPropertyNames(), read("_" + language).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ru", "_be"})
  void noMessageIsEmptyOrFaulty(String suffix) {
    Properties messages = read(suffix);
    for (String key : messages.stringPropertyNames()) {
      String text = messages.getProperty(key);
      assertFalse(text.isBlank(), key);
      assertFalse(text.contains("'"), key + " holds a straight apostrophe");
      assertFalse(new MessageFormat(text, Locale.ROOT).toPattern().isEmpty(), key);
    }
  }

  @Test
  void everyChoiceHasALabel() {
    Properties messages = read("");
    Arrays.stream(EventKind.values()).forEach(kind -> has(messages, "event.kind.", kind));
    Arrays.stream(EventStatus.values())
        .forEach(status -> has(messages, "event.eventStatus.", status));
    Arrays.stream(DateBasis.values()).forEach(basis -> has(messages, "event.dateBasis.", basis));
  }

  private static void has(Properties messages, String prefix, Enum<?> choice) {
    String key = prefix + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertTrue(messages.containsKey(key), key);
  }

  private static Properties read(String suffix) {
    Properties messages = new Properties();
    String file = "/events/messages" + suffix + ".properties";
    try (InputStream bytes = MessagesTest.class.getResourceAsStream(file)) {
      messages.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages;
  }
}
