package org.portal.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "{slug}, mir-castle, true",
    "{slug}, Mir, false",
    "{slug}, mir--castle, false",
    "{slug}, -mir, false",
    "{slug}, mir-, false",
    "{slug}, a/b, false",
    "{slug}, 2021, true",
    "{year}, 2021, true",
    "{year}, 21, false",
    "{year}, 20210, false",
    "{year}/{month}, 2021/09, true",
    "{year}/{month}, 2021/9, false",
    "{year}/{month}/{day}/{slug}, 2021/09/09/a, true",
    "{year}/{month}/{day}/{slug}, 2021/09/09, false",
    "feed.atom, feed.atom, true",
    "feed.atom, feed-atom, false",
  })
  void fitsOrNot(String pattern, String path, boolean fits) {
    assertEquals(fits, new PathPattern(pattern).match(List.of(path.split("/"))).isPresent());
  }

  @Test
  void namesTheVariableParts() {
    assertEquals(
        Optional.of(Map.of("year", "2021", "month", "09", "slug", "x")),
        new PathPattern("{year}/{month}/{slug}").match(List.of("2021", "09", "x")));
  }

  @Test
  void emptyPatternFitsOnlyTheSectionItself() {
    assertTrue(new PathPattern("").match(List.of()).isPresent());
    assertTrue(new PathPattern("").match(List.of("a")).isEmpty());
  }

  @Test
  void literalsComeBeforeShapesBeforeSlugs() {
    List<String> sorted =
        Stream.of("{slug}", "{year}", "feed.atom", "")
            .map(PathPattern::new)
            .sorted()
            .map(PathPattern::toString)
            .toList();
    assertEquals(List.of("", "feed.atom", "{year}", "{slug}"), sorted);
  }

  @Test
  void fillsItsVariables() {
    assertEquals(
        "2021/09/x",
        new PathPattern("{year}/{month}/{slug}")
            .fill(Map.of("year", "2021", "month", "09", "slug", "x")));
  }

  @Test
  void saysWhichValueIsMissing() {
    PathPattern pattern = new PathPattern("{year}/{slug}");
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> pattern.fill(Map.of("slug", "x")));
    assertTrue(fault.getMessage().contains("{year}"), fault.getMessage());
  }
}
