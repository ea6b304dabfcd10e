package org.portal.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1.0,2.0); 1.0; true",
        "[1.0,2.0); 1.0.0-SNAPSHOT; true",
        "[1.0,2.0); 1.99.7; true",
        "[1.0,2.0); 2.0-beta; false",
        "[1.0,2.0); 0.9; false",
        "(1.0,2.0]; 1; false",
        "(1.0,2.0]; 2.0.0; true",
        "[1.10,); 1.9; false",
        "[1.10,); 12; true",
        "(,1.2]; 0.1; true",
        "(,1.2]; 1.2.1; false",
        "[1.2]; 1.2.0; true",
        "[1.2]; 1.2.1; false",
        "3; 3.7; true",
        "3; 4; false",
      })
  void holdsWhatItSays(String range, String version, boolean included) {
    assertEquals(included, VersionRange.parse(range).includes(Version.parse(version)));
  }

  @Test
  void versionsAreOrderedByTheirNumbers() {
    assertTrue(Version.parse("1.10").compareTo(Version.parse("1.9.9")) > 0);
    assertEquals(Version.parse("1.0.0"), Version.parse("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1", "1..2", "1.x.2 ", "one", "1,2", "99999999999"})
  void whatIsNoVersionIsNamed(String text) {
    String sentence =
        assertThrows(IllegalArgumentException.class, () -> Version.parse(text)).getMessage();
    assertTrue(sentence.contains("\"" + text + "\""), sentence);
  }
}
