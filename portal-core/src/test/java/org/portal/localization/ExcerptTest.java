package org.portal.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An excerpt")
class ExcerptTest {

  @Test
  @DisplayName("of a short text is the text")
  void shortText() {
    assertEquals("Da", Excerpt.of("Da", 2));
  }

  @Test
  @DisplayName("ends after a word")
  void word() {
    assertEquals("The castle of\u2026", Excerpt.of("The castle of Mir", 16));
    assertEquals("The castle\u2026", Excerpt.of("The castle, restored", 13));
  }

  @Test
  @DisplayName("cuts a single long word")
  void longWord() {
    assertEquals("a".repeat(199) + "\u2026", Excerpt.of("a".repeat(300), 200));
  }

  @Test
  @DisplayName("never cuts through what people see as one character")
  void grapheme() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    String cut = Excerpt.of(family.repeat(10), 30);
    assertTrue(cut.length() <= 30);
    assertEquals(family.repeat((cut.length() - 1) / family.length()) + "\u2026", cut);
  }

  @Test
  @DisplayName("of one endless character is empty but for the ellipsis")
  void endlessCharacter() {
    assertEquals("\u2026", Excerpt.of("e" + "\u0301".repeat(500), 200));
  }
}
