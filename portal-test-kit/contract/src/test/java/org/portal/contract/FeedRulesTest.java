package org.portal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedRulesTest {

  private static final String GOOD =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>tag:a</id><title>Clinics</title><updated>2026-03-01T09:00:00Z</updated>
        <author><name>Portal</name></author>
        <entry><id>tag:b</id><title>First</title><updated>2026-03-01T09:00:00Z</updated>
          <link rel="alternate" href="http://x/en/clinics/first"/></entry>
      </feed>
      """;

  @Test
  void aGoodFeedHasNoFaults() {
    assertEquals(List.of(), FeedRules.faults(GOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>First</title>|<title>A & B</title>|no well-formed XML",
        "<title>First</title>|<!-- none -->|not exactly one <title>",
        "tag:b|tag:a|the id tag:a of another one",
        "<author><name>Portal</name></author>|<!-- none -->|an <author>",
        "<updated>2026-03-01T09:00:00Z</updated>|<updated>1 March</updated>|\"1 March\"",
        "rel=\"alternate\"|rel=\"self\"|neither <content>",
        "http://www.w3.org/2005/Atom|http://purl.org/atom/ns|of namespace",
      })
  void eachFaultIsFound(String good, String wrong, String expected) {
    String feed = GOOD.replace(good, wrong);
    assertTrue(!feed.equals(GOOD), "nothing was made wrong");
    List<String> faults = FeedRules.faults(feed);
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults.toString());
  }

  @Test
  void aTypeOfDocumentIsRefused() {
    assertEquals(
        1, FeedRules.faults("<!DOCTYPE feed [<!ENTITY a \"b\">]>" + GOOD).size(), "an entity");
  }
}
