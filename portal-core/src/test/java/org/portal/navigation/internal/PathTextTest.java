package org.portal.navigation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%1", "/%zz", "/a%g0", "/%ff", "/%c3%28", "/%ed%a0%80"})
  void refusesMalformedEscapesAndMalformedUtf8(String raw) {
    assertEquals(Optional.empty(), PathText.decode(raw));
  }

  @Test
  void decodesUtf8() {
    assertEquals(Optional.of("/замак"), PathText.decode("/%D0%B7%D0%B0%D0%BC%D0%B0%D0%BA"));
  }

  @ParameterizedTest
  @CsvSource({
    "/en/news/, en|news",
    "//en///news, en|news",
    "/EN/News, en|news",
    "/en/news.xhtml, en|news",
    "/en/index.xhtml, en",
    "/en/news/index.xhtml, en|news",
    "/en/news;jsessionid=1, en|news",
    "/en/;a=b/news, en|news",
    "/en/feed.atom, en|feed.atom",
  })
  void bringsThePathIntoItsCanonicalForm(String path, String segments) {
    assertEquals(List.of(segments.split("\\|")), PathText.segments(path));
  }

  @Test
  void theRootHasNoSegments() {
    assertEquals(List.of(), PathText.segments("/"));
    assertEquals(List.of(), PathText.segments(""));
    assertEquals(List.of(), PathText.segments("/.xhtml"));
  }
}
