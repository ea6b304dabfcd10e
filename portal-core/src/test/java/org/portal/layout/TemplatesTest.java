package org.portal.layout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The templates of public pages")
class TemplatesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path FOLDER = RESOURCES.resolve("META-INF/resources");
  private static final Pattern MESSAGE = Pattern.compile("text\\['(layout\\.[a-z-]+)'\\]");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.toString().contains("admin")) // PrimeFaces' head and forms
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  @DisplayName("are well-formed")
  void wellFormed(Path template) throws IOException {
    try (InputStream file = Files.newInputStream(template)) {
      assertDoesNotThrow(
          () -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  @DisplayName("have no inline style or script, and no component that writes one")
  void noInline(Path template) throws IOException {
    String text = Files.readString(template);
    assertFalse(text.contains(" style="), "inline style");
    assertFalse(
        Pattern.compile("<script(?![^>]* src=)(?!\\s+type=\"application/ld\\+json\")")
            .matcher(text)
            .find(),
        "script");
    assertFalse(Pattern.compile("\\son[a-z]+=").matcher(text).find(), "event handler");
    assertFalse(text.contains("<h:head") || text.contains("<h:body") || text.contains("<h:form"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_ru", "_be"})
  @DisplayName("find all their texts in every language")
  void messages(String suffix) throws IOException {
    Properties messages = load(suffix);
    assertEquals(load("").keySet(), messages.keySet());
    for (Path template : templates().toList()) {
      Matcher matcher = MESSAGE.matcher(Files.readString(template));
      while (matcher.find()) {
        assertTrue(messages.containsKey(matcher.group(1)), template + ": " + matcher.group(1));
      }
    }
  }

  private static Properties load(String suffix) throws IOException {
    Properties messages = new Properties();
    Path file = RESOURCES.resolve("org/portal/layout/messages" + suffix + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
