package org.portal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the editor are complete and sound in each language. */
class EditingMessagesTest {

  private static final Properties ENGLISH = read("");
  private static final Pattern KEY =
      Pattern.compile("[\"']((?:content|input)\\.[a-z][a-z.-]*[a-z])[\"']");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void hasTheSameKeysAndPlaces(String tag) {
    Properties texts = read("_" + tag);
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(texts.keySet()));
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

  @Test
  void hasEachTextThatClassesAndPagesName() throws IOException {
    Set<String> missing = new TreeSet<>();
    int named = 0;
    for (String folder :
        new String[] {
          "src/main/java/org/portal/editing",
          "src/main/java/org/portal/content/field",
          "src/main/resources/META-INF/resources/WEB-INF/portal/editing"
        }) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            named++;
            String found = key.group(1);
            boolean isQuestion = ENGLISH.containsKey(found + ".title");
            if (!ENGLISH.containsKey(found) && !isQuestion) {
              missing.add(found);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(named > 100, "only " + named + " texts were looked for");
  }

  private static Properties read(String suffix) {
    String name = "/org/portal/editing/messages" + suffix + ".properties";
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            EditingMessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException failure) {
      throw new AssertionError(name, failure);
    }
    return texts;
  }
}
