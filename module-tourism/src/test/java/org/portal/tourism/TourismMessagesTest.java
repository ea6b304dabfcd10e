package org.portal.tourism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.field.ChoiceMeaning;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;
import org.portal.module.DemonstrationContent;
import org.portal.tourism.monument.DemonstrationMonuments;
import org.portal.tourism.site.DemonstrationSites;
import org.portal.tourism.unesco.DemonstrationUnesco;

class TourismMessagesTest {

  private static final List<PortalLocale> LOCALES =
      Stream.of("en", "ru", "be").map(PortalLocale::new).toList();

  @Test
  void theThreeLanguagesHaveTheSameMessages() throws IOException {
    Set<String> english = keys("");
    assertEquals(english, keys("_ru"));
    assertEquals(english, keys("_be"));
  }

  @Test
  void everyFieldAndEveryChoiceHasALabel() throws IOException {
    Set<String> missing = new TreeSet<>();
    TourismTypes.ALL.forEach(type -> type.fields().forEach(field -> missing.addAll(keysOf(field))));
    missing.removeAll(keys(""));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTagIsTranslated() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (DemonstrationContent content :
        List.of(
            new DemonstrationSites(), new DemonstrationUnesco(), new DemonstrationMonuments())) {
      ReadRows.of(content).rows().stream()
          .flatMap(row -> row.strings("tags").stream())
          .forEach(tag -> missing.add("tag." + tag.replace(' ', '-')));
    }
    missing.removeAll(keys(""));
    assertEquals(Set.of(), missing);
  }

  @Test
  void sectionsCountTheirItemsInWords() {
    Messages messages = new Messages();
    messages.add("tourism.messages", getClass().getClassLoader());
    for (PortalLocale locale : LOCALES) {
      for (String section : List.of("sites", "unesco", "sanatoria", "monuments")) {
        for (int count : List.of(0, 1, 2, 5, 21)) {
          String total = messages.text(locale, "section." + section + ".total", count);
          assertTrue(total.startsWith(count + " "), total);
        }
      }
    }
  }

  private static List<String> keysOf(ContentField field) {
    String key = field.messageKey();
    Stream<String> choices =
        field.valueType().isEnum()
            ? Stream.of(field.valueType().getEnumConstants())
                .map(constant -> key + "." + code(constant))
            : field.valueType() == Boolean.class
                ? Stream.of(key + ".true", key + ".false")
                : Stream.empty();
    return Stream.concat(Stream.of(key), choices).toList();
  }

  private static String code(Object constant) {
    return new ChoiceMeaning().code((Enum<?>) constant);
  }

  private static Set<String> keys(String language) throws IOException {
    String file = "/tourism/messages" + language + ".properties";
    try (InputStream stream = TourismMessagesTest.class.getResourceAsStream(file);
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(reader);
      assertTrue(messages.values().stream().noneMatch(text -> text.toString().isBlank()));
      return new TreeSet<>(messages.stringPropertyNames());
    }
  }
}
