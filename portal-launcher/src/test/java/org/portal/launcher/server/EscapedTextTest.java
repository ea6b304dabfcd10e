package org.portal.launcher.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/news", "/%41", "/%D0%BC%D1%96%D1%80", "/a%20b", "/%25"})
  void wellFormed(String address) {
    assertTrue(EscapedText.isWellFormed(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%4", "/%zz", "/%g1", "/%c3%28", "/%ff", "/%E0%A4%A", "/a%"})
  void malformed(String address) {
    assertFalse(EscapedText.isWellFormed(address));
  }
}
