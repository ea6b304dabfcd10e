package org.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.security.AuditAction;
import org.portal.security.PasswordFault;

/** The texts of the administration are complete and sound in each language. */
class AdminMessagesTest {

  private static final Properties ENGLISH = read("");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void hasTheSameKeys(String tag) {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(read("_" + tag).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void hasTheSamePlaces(String tag) {
    Properties texts = read("_" + tag);
    for (String key : ENGLISH.stringPropertyNames()) {
      assertEquals(
          new MessageFormat(ENGLISH.getProperty(key), Locale.ENGLISH).getArgumentNames(),
          new MessageFormat(texts.getProperty(key), Locale.forLanguageTag(tag)).getArgumentNames(),
          key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ru", "_be"})
  void hasNoEmptyTextAndNoStraightApostrophe(String suffix) {
    read(suffix)
        .forEach(
            (key, text) -> {
              assertFalse(text.toString().isBlank(), key.toString());
              assertFalse(text.toString().contains("'"), key.toString());
            });
  }

  @ParameterizedTest
  @EnumSource(AuditAction.class)
  void tellsOfEachAction(AuditAction action) {
    assertTrue(ENGLISH.containsKey("admin.audit." + action.code()));
  }

  @Test
  void tellsOfEachFaultOfAPassword() {
    Stream<String> keys =
        Arrays.stream(PasswordFault.values())
            .map(fault -> fault.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(code -> "admin.password." + code);
    keys.forEach(key -> assertTrue(ENGLISH.containsKey(key), key));
  }

  private static Properties read(String suffix) {
    String name = "/org/portal/admin/messages" + suffix + ".properties";
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            AdminMessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException failure) {
      throw new AssertionError(name, failure);
    }
    return texts;
  }
}
