package org.portal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text is set as a printer would")
class TypographyTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Mother's Day | Mother’s Day",
        "en | to be or not | to be or not",
        "en | Minsk – Brest | Minsk~– Brest",
        "ru | Озёра и леса в Полесье | Озёра и~леса в~Полесье",
        "ru | и в доме | и~в~доме",
        "ru | тост для всех | тост для~всех",
        "ru | Россия и | Россия и",
        "be | інтэрв'ю і думкі — усе | інтэрв’ю і~думкі~— усе",
        "be-tarask | у лесе | у~лесе",
        "zz | у лесе | у лесе"
      })
  @DisplayName("in its language")
  void set(String language, String text, String expected) {
    assertEquals(expected, Typography.set(text, language).replace('\u00a0', '~'));
  }

  @Test
  @DisplayName("and nothing is an empty text")
  void nothing() {
    assertEquals("", Typography.set(null, "en"));
    assertEquals("it’s", Typography.set("it's", null));
  }
}
