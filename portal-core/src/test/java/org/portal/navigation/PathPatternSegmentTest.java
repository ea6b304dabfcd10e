package org.portal.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pattern of addresses")
class PathPatternSegmentTest {

  @Test
  @DisplayName("reads its variables from an address")
  void variables() {
    assertEquals(
        Optional.of(Map.of("year", "2021", "month", "09", "slug", "a-castle")),
        new PathPattern("{year}/{month}/{slug}").match(List.of("2021", "09", "a-castle")));
  }

  @Test
  @DisplayName("has variables between literal text")
  void literalAroundVariable() {
    PathPattern pattern = new PathPattern("sitemap/{section}.xml");
    assertEquals(
        Optional.of(Map.of("section", "news")), pattern.match(List.of("sitemap", "news.xml")));
    assertEquals("sitemap/news.xml", pattern.fill(Map.of("section", "news")));
    assertTrue(pattern.has("section"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", ".xml", "news.xml.xml", "news.XML", "-.xml", "a b.xml", "xml"})
  @DisplayName("refuses what does not fit the literal text or the shape")
  void misfits(String segment) {
    assertEquals(Optional.empty(), new PathPattern("{section}.xml").match(List.of(segment)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"21", "20211", "year"})
  @DisplayName("knows the shapes of dates")
  void shapes(String year) {
    assertEquals(Optional.empty(), new PathPattern("{year}").match(List.of(year)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a}{b}", "{a", "a}", "{}", "{a}-{b}.xml"})
  @DisplayName("is refused if it can't be read")
  void unreadable(String text) {
    assertThrows(IllegalArgumentException.class, () -> new PathPattern(text));
  }

  @Test
  @DisplayName("that fits fewer addresses comes first")
  void order() {
    assertEquals(
        List.of("feed.atom", "{year}", "{year}/{month}", "{section}.xml", "{slug}"),
        Stream.of("{slug}", "{section}.xml", "{year}/{month}", "feed.atom", "{year}")
            .map(PathPattern::new)
            .sorted()
            .map(PathPattern::toString)
            .toList());
  }

  @Test
  @DisplayName("has no variable that it does not name")
  void has() {
    assertFalse(new PathPattern("slug").has("slug"));
  }
}
