package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentStore;
import org.portal.content.InvalidContentException;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;
import org.portal.sample.libraries.Library;

/** Texts that mean harm, or only look odd, are text on every page and in every feed. */
@ArquillianTest
class HostileTextsIT {

  @Inject private ContentStore store;

  @Test
  void everyEdgeCaseIsRefusedWithAReasonOrShownAsText() throws IOException {
    List<String> faults = new ArrayList<>();
    for (JsonObject edgeCase : EdgeCases.all()) {
      JsonObject fields = edgeCase.getJsonObject("fields");
      if (fields.containsKey("headline") && fields.get("headline") instanceof JsonObject) {
        check(edgeCase.getString("id"), fields, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  private void check(String id, JsonObject fields, List<String> faults) {
    Library library = library(id, fields);
    if (EdgeCases.INVISIBLE.equals(id)) {
      assertThrows(InvalidContentException.class, () -> store.save(library), id);
      return;
    }
    try (Shelf shelf = new Shelf()) {
      try {
        shelf.put(library);
      } catch (InvalidContentException refused) {
        faults.add(id + " was refused: " + refused.getMessage());
        return;
      }
      String detail = "/en/libraries/" + library.getSlug();
      Eventually.holds("the list shows " + id, () -> listShows(detail));
      faults.addAll(new PageFaults(id, detail).find());
      faults.addAll(new PageFaults(id, "/en/libraries").find());
      faults.addAll(feedFaults(id));
    }
  }

  private static boolean listShows(String detail) {
    return !Visitor.page("/en/libraries?after=0_0").select("a[href=" + detail + "]").isEmpty()
        || !Visitor.page("/en/libraries").select("a[href=" + detail + "]").isEmpty();
  }

  private static List<String> feedFaults(String id) {
    List<String> faults = new ArrayList<>();
    String feed = Visitor.get("/en/libraries/feed.atom").body();
    try {
      javax.xml.parsers.DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(
              new java.io.ByteArrayInputStream(
                  feed.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.io.IOException
        | javax.xml.parsers.ParserConfigurationException
        | org.xml.sax.SAXException malformed) {
      faults.add(id + ": the feed is malformed: " + malformed.getMessage());
    }
    if (!Jsoup.parse(feed, Parser.xmlParser()).select("script, svg, iframe").isEmpty()) {
      faults.add(id + ": markup in the feed");
    }
    return faults;
  }

  @Test
  void anExpressionIsShownAndNotEvaluated() throws IOException {
    JsonObject fields = EdgeCases.of("expression-language-injection").getJsonObject("fields");
    try (Shelf shelf = new Shelf()) {
      Library library = library("expression", fields);
      shelf.put(library);
      String path = "/en/libraries/expression";
      Eventually.holds("it is shown", () -> Visitor.get(path).statusCode() == 200);
      assertEquals(
          fields.getJsonObject("headline").getString("en"), Visitor.page(path).select("h1").text());
    }
  }

  @Test
  void bidirectionalControlsAreRemovedAndRightToLeftTextIsIsolated() throws IOException {
    try (Shelf shelf = new Shelf()) {
      shelf.put(library("bidi", EdgeCases.of("bidi-control-characters").getJsonObject("fields")));
      shelf.put(library("rtl", EdgeCases.of("rtl-arabic-hebrew").getJsonObject("fields")));
      Eventually.holds(
          "both are shown", () -> Visitor.get("/en/libraries/rtl").statusCode() == 200);
      String bidi = Visitor.get("/en/libraries/bidi").body();
      assertFalse(bidi.contains("\u202E"), "no override");
      Document rtl = Visitor.page("/en/libraries/rtl");
      assertTrue(
          !rtl.select("h1[dir=auto], h1 [dir=auto], h1 bdi").isEmpty(), "the heading is isolated");
    }
  }

  @Test
  void aTextInAnotherLanguageSaysSo() {
    Document page = Visitor.page("/en/libraries/village-library");
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals("Сельская библиотека", page.select("h1").text());
    assertEquals("ru", page.select("h1").attr("lang") + page.select("h1 [lang]").attr("lang"));
    Document list = Visitor.page("/be/libraries");
    assertFalse(
        list.select("[lang=ru]:contains(Сельская библиотека)").isEmpty(), "the list says so too");
    assertTrue(
        Visitor.page("/ru/libraries/village-library")
            .select("main [lang=be], main [lang=en]")
            .isEmpty());
  }

  private static Library library(String slug, JsonObject fields) {
    Library library = Shelf.library(slug, "x");
    library.getTexts().clear();
    texts(fields, "headline")
        .forEach(
            (tag, title) -> {
              var text = library.text(new PortalLocale(tag));
              text.setTitle(title);
              text.setSummary(texts(fields, "summary").get(tag));
              text.setBody(texts(fields, "body").get(tag));
            });
    String headline = library.getTexts().values().iterator().next().getTitle();
    library.setAddress(new LocalizedText(Map.of("en", headline)));
    library.setDirector(headline.length() > 60 ? null : headline);
    library.setSource(headline.length() > 400 ? null : headline);
    return library;
  }

  private static Map<String, String> texts(JsonObject fields, String name) {
    Map<String, String> texts = new TreeMap<>();
    JsonValue value = fields.get(name);
    if (value instanceof JsonObject byLanguage) {
      byLanguage.forEach(
          (tag, text) -> {
            if (text instanceof JsonString string) {
              texts.put(tag, string.getString());
            }
          });
    }
    return texts;
  }
}
