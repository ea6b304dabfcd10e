package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "mir-castle", "2021", "a-1-b"})
  void slugs(String slug) {
    assertTrue(Slugs.isSlug(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "A",
        "mir castle",
        "mir_castle",
        "mir--castle",
        "-a",
        "a-",
        "../etc",
        "a/b",
        "a.b",
        "mir-cаstle",
        "con\u0000",
        "замак",
        "%2e%2e"
      })
  void notSlugs(String text) {
    assertFalse(Slugs.isSlug(text));
    assertThrows(IllegalArgumentException.class, () -> Slugs.require(text));
  }

  @Test
  void aSlugMayNotBeTooLong() {
    assertTrue(Slugs.isSlug("a".repeat(Slugs.LONGEST)));
    assertFalse(Slugs.isSlug("a".repeat(Slugs.LONGEST + 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Mir Castle, mir-castle",
    "Białowieża Forest, bialowieza-forest",
    "Нясвіжскі замак, nasvizski-zamak",
    "'Hello, world!', hello-world",
    "İstanbul, istanbul",
    "--, ''",
    "日本, ri-ben",
  })
  void areMadeFromTitlesInAnyScript(String title, String slug) {
    assertEquals(slug, Slugs.from(title));
  }

  @Test
  void composedAndDecomposedLettersGiveTheSameSlug() {
    assertEquals(Slugs.from("\u00e9t\u00e9"), Slugs.from("e\u0301te\u0301"));
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    String slug = Slugs.from("castle ".repeat(40));
    assertTrue(slug.length() <= Slugs.LONGEST);
    assertTrue(slug.endsWith("castle"), slug);
  }
}
