package org.portal.news;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of the news")
class NewsMessagesTest {

  private static final Path VIEWS = Path.of("src/main/resources/META-INF/resources/WEB-INF/news");
  private static final Pattern MESSAGE = Pattern.compile("text\\['(news\\.[a-z-]+)'\\]");

  @ParameterizedTest
  @ValueSource(strings = {"_ru", "_be"})
  @DisplayName("are the same ones in every language, and translated")
  void complete(String suffix) throws IOException {
    Properties english = load("");
    Properties translated = load(suffix);
    assertEquals(english.keySet(), translated.keySet());
    translated.forEach(
        (key, text) -> {
          assertFalse(text.toString().isBlank(), key.toString());
          if (english.get(key).toString().matches(".*[a-z]{3}.*")
              && !key.equals("news.dateline")
              && !key.equals("news.dateline-of-nobody")) {
            assertNotEquals(english.get(key), text, key.toString());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ru", "_be"})
  @DisplayName("are well-formed messages without a straight apostrophe")
  void wellFormed(String suffix) throws IOException {
    load(suffix)
        .forEach(
            (key, text) -> {
              assertDoesNotThrow(() -> new MessageFormat(text.toString(), Locale.ENGLISH));
              assertFalse(text.toString().contains("'"), key.toString());
            });
  }

  @Test
  @DisplayName("name and describe every category")
  void categories() throws IOException {
    Properties messages = load("");
    for (Category category : Category.values()) {
      assertTrue(messages.containsKey(category.messageKey()), category.messageKey());
      assertTrue(messages.containsKey(category.descriptionKey()), category.descriptionKey());
    }
  }

  @Test
  @DisplayName("label every field, and the yes and the no of a field that is one of them")
  void fields() throws IOException {
    Properties messages = load("");
    Arrays.stream(Article.class.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(org.portal.content.Field.class))
        .flatMap(NewsMessagesTest::keys)
        .forEach(key -> assertTrue(messages.containsKey(key), key));
  }

  @Test
  @DisplayName("are there for all that the views ask for")
  void views() throws IOException {
    Properties messages = load("");
    try (Stream<Path> views = Files.list(VIEWS)) {
      for (Path view : views.toList()) {
        Matcher matcher = MESSAGE.matcher(Files.readString(view));
        while (matcher.find()) {
          assertTrue(messages.containsKey(matcher.group(1)), view + ": " + matcher.group(1));
        }
      }
    }
  }

  private static Stream<String> keys(Field field) {
    String key = "article." + field.getName();
    return field.getType() == boolean.class
        ? Stream.of(key, key + ".true", key + ".false")
        : Stream.of(key);
  }

  private static Properties load(String suffix) throws IOException {
    Properties messages = new Properties();
    try (Reader reader =
        new InputStreamReader(
            NewsMessagesTest.class.getResourceAsStream("/news/messages" + suffix + ".properties"),
            StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
