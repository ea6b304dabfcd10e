package org.portal.content.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void controlCharactersGoAndLineEndsBecomeOne() {
    assertEquals("a\nb\nc\nd", PlainText.clean("a\r\nb\rc\u2028d\u0000\u0007\u001b"));
  }

  @Test
  void directionOverridesGo() {
    assertEquals("abcd", PlainText.clean("a\u202eb\u2066c\u2069d"));
  }

  @Test
  void loneSurrogatesAndNonCharactersGo() {
    assertEquals("ab", PlainText.clean("a\ud83d\ufffe\uffff\ufdd0b"));
  }

  @Test
  void emojiWithJoinersStay() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    assertEquals(family, PlainText.clean(family));
  }

  @Test
  void lettersAreComposed() {
    assertEquals("\u00e9", PlainText.clean("e\u0301"));
  }

  @Test
  void aFloodOfMarksIsCut() {
    assertTrue(PlainText.clean("x" + "\u0334".repeat(500)).length() < 10);
  }

  @Test
  void markupIsOnlyText() {
    assertEquals("<script>alert(1)</script>", PlainText.clean("<script>alert(1)</script>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u200b", "\u00a0\u2003", "\u200d\u2060", "\u3164", "\u2800", "\u0301"})
  void nothingToSee(String text) {
    assertFalse(PlainText.isVisible(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "\u200bя", "\ud83d\ude00", "-"})
  void somethingToSee(String text) {
    assertTrue(PlainText.isVisible(text));
  }
}
