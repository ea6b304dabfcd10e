package org.portal.syndication.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a feed")
class FeedIdsTest {

  @ParameterizedTest
  @CsvSource({
    "https://portal.example, portal.example",
    "http://localhost:8080, localhost",
    "http://127.0.0.1:8080, 127.0.0.1",
    "http://[::1]:8080, localhost"
  })
  @DisplayName("begins with the portal's host, without a port")
  void authority(String baseUrl, String authority) {
    assertEquals(
        "tag:" + authority + ",2026-01-01:/en/feed.atom",
        new FeedIds(baseUrl).feed("/en/feed.atom"));
  }
}
