package org.portal.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private final Messages messages = new Messages();

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 item",
    "en, 2, 2 items",
    "en, 0, 0 items",
    "ru, 1, 1 материал",
    "ru, 2, 2 материала",
    "ru, 5, 5 материалов",
    "ru, 11, 11 материалов",
    "ru, 21, 21 материал",
    "be, 1, 1 матэрыял",
    "be, 3, 3 матэрыялы",
    "be, 12, 12 матэрыялаў",
    "be, 101, 101 матэрыял",
  })
  void pluralsOfEachLanguage(String language, long count, String text) {
    assertEquals(text, messages.text(new PortalLocale(language), "list.total", count));
  }

  @Test
  void anUnknownMessageShowsItsKey() {
    assertEquals("no.such.key", messages.text(new PortalLocale("en"), "no.such.key"));
    assertTrue(messages.optional(new PortalLocale("en"), "no.such.key").isEmpty());
  }

  @Test
  void argumentsAreText() {
    assertEquals(
        "The parameter “{1}'<b>” can’t have this value. Correct it in the address, or go on from"
            + " here:",
        messages.text(new PortalLocale("en"), "error.bad-parameter.text", "{1}'<b>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void everyTextIsTranslated(String language) throws IOException {
    for (String bundle : new String[] {"/org/portal/messages", "/org/portal/layout/messages"}) {
      Properties english = load(bundle + ".properties");
      Properties translated = load(bundle + "_" + language + ".properties");
      assertEquals(english.keySet(), translated.keySet(), bundle);
      translated.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
