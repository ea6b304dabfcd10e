package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portal.localization.LocalizedText;
import org.portal.persistence.InstantConverter;

class ConvertersTest {

  @Test
  void localizedTextsComeBack() {
    LocalizedTextConverter converter = new LocalizedTextConverter();
    LocalizedText text = new LocalizedText(Map.of("en", "a \"quoted\" <b>", "be", "Мір\n"));
    assertEquals(text, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(text)));
    assertNull(converter.convertToDatabaseColumn(null));
  }

  @Test
  void instantsComeBackWhateverTheZoneOfTheMachine() {
    InstantConverter converter = new InstantConverter();
    Instant instant = Instant.parse("2011-03-27T00:30:00Z");
    assertEquals(
        instant, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)));
  }
}
