package org.portal.layout.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A section's style")
class SectionStyleTest {

  @Test
  @DisplayName("is one line of a style sheet")
  void css() {
    assertEquals(
        ".in-news { --thread: var(--t-madder); --thread-2: var(--t-pine);"
            + " --band: url(\"../band/news.svg\"); }\n",
        SectionStyle.of("news", YarnColour.MADDER, YarnColour.PINE).css("../band/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "News", "a b", "x\"); }", "../up", "новости"})
  @DisplayName("refuses an id that would not be safe in an address or a style sheet")
  void badId(String id) {
    assertThrows(
        IllegalArgumentException.class,
        () -> SectionStyle.of(id, YarnColour.LAKE, YarnColour.PINE));
  }
}
