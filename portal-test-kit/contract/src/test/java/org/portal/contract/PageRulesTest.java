package org.portal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

  private static final String GOOD =
      """
      <!DOCTYPE html><html lang="en"><head><title>Clinics</title>
      <script type="application/ld+json">{}</script></head><body>
      <a href="#content">Skip</a>
      <nav aria-label="Sections"><a href="/en">Home</a></nav>
      <nav aria-label="Languages"><a href="/ru" lang="ru">Русский</a></nav>
      <main id="content"><h1>Clinics</h1><h2>Near you</h2>
      <img src="/a.svg" alt=""><a href="/x"><img src="/b.svg" alt="A map"></a>
      <label for="q">Search</label><input id="q" name="q">
      <label>Town <input name="town"></label>
      <table><tr><th scope="row">Beds</th><td>12</td></tr></table>
      </main></body></html>
      """;

  private static List<String> faults(String page) {
    return PageRules.faults(Jsoup.parse(page), "en");
  }

  @Test
  void aGoodPageHasNoFaults() {
    assertEquals(List.of(), faults(GOOD));
    assertEquals(List.of(), PageRules.policyFaults(Jsoup.parse(GOOD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lang=\"en\"|lang=\"ru\"|lang=\"ru\", but its address is of \"en\"",
        "lang=\"ru\"|lang=\"!\"|names no language",
        "<title>Clinics</title>|<title></title>|no title",
        "<h1>Clinics</h1>|<p>Clinics</p>|0 headings of the first level",
        "<h2>Near you</h2>|<h1>Near you</h1>|2 headings of the first level",
        "<h2>Near you</h2>|<h3>Near you</h3>|make it h2",
        "<h2>Near you</h2>|<h2></h2>|is empty",
        "<main id=\"content\">|<div id=\"content\">|0 main parts",
        "aria-label=\"Languages\"|aria-label=\"Sections\"|the name \"Sections\" of another",
        "alt=\"\"|data-x=\"\"|has no alt",
        "alt=\"A map\"|alt=\"\"|has no name",
        "<label for=\"q\">Search</label>|<p>Search</p>|has no label",
        "<label>Town|<label for=\"nothing\">Town|\"nothing\"",
        "id=\"q\"|id=\"content\"|is there twice",
        "href=\"#content\"|href=\"#elsewhere\"|\"elsewhere\" by href",
        "<th scope=\"row\">Beds</th>|<td>Beds</td>|no heading cells",
        "name=\"town\"|name=\"town\" tabindex=\"3\"|tabindex 3",
      })
  void eachFaultIsFound(String good, String wrong, String expected) {
    String page = GOOD.replace(good, wrong);
    assertTrue(!page.equals(GOOD), "nothing was made wrong");
    List<String> faults = faults(page);
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>, script inside",
    "<p style='color:red'>x</p>, style inside",
    "<style>p {}</style>, style inside",
    "<p onclick='x()'>x</p>, the attribute onclick",
  })
  void whatThePolicyForbidsIsFound(String part, String expected) {
    List<String> faults = PageRules.policyFaults(Jsoup.parse(GOOD.replace("<h1>", part + "<h1>")));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains(expected), faults.toString());
  }
}
