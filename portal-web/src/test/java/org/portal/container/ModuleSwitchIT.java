package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portal.change.ChangeTag;
import org.portal.module.ModuleRegistry;
import org.portal.persistence.Database;

/** A module is switched off and on, and its section moved, while the portal runs. */
@ArquillianTest
class ModuleSwitchIT {

  private static final String FEED = "/en/libraries/feed.atom";

  @Inject private ModuleRegistry registry;
  @Inject private Database database;

  @AfterEach
  void switchOn() {
    registry.switchTo("libraries", true);
  }

  @Test
  void everythingOfItGoesAtOnceAndComesBackWithItsData() {
    assertShown();
    List<String> items = Visitor.page("/en/libraries").select("main h2, main h3").eachText();

    registry.switchTo("libraries", false);

    assertAll(
        () -> assertFalse(menu("/en").contains("Libraries"), "menu"),
        () -> assertFalse(menu("/en/news").contains("Libraries"), "menu elsewhere"),
        () -> assertTrue(Visitor.page("/en").select("main a[href=/en/libraries]").isEmpty()),
        () -> assertEquals(404, Visitor.get("/en/libraries").statusCode()),
        () -> assertEquals(404, Visitor.get("/en/libraries/reading-room").statusCode()),
        () -> assertEquals(404, Visitor.get("/en/libraries/hours").statusCode()),
        () -> assertEquals(404, Visitor.get(FEED).statusCode()),
        () -> assertFalse(sitemaps().contains("/en/libraries"), "site maps"));

    registry.switchTo("libraries", true);

    assertShown();
    assertEquals(items, Visitor.page("/en/libraries").select("main h2, main h3").eachText());
  }

  private static void assertShown() {
    assertAll(
        () -> assertTrue(menu("/en").contains("Libraries"), "menu"),
        () -> assertFalse(Visitor.page("/en").select("main a[href=/en/libraries]").isEmpty()),
        () -> assertEquals(200, Visitor.get("/en/libraries").statusCode()),
        () -> assertEquals(200, Visitor.get("/en/libraries/reading-room").statusCode()),
        () -> assertEquals(200, Visitor.get(FEED).statusCode()),
        () -> assertTrue(sitemaps().contains("/en/libraries/reading-room"), "site maps"));
  }

  @Test
  void itsAddressHasAHelpfulPageInTheVisitorsLanguage() {
    registry.switchTo("libraries", false);
    assertAll(
        () -> assertHelpful("en", "Libraries is switched off at the moment"),
        () -> assertHelpful("ru", "Раздел «Библиотеки» сейчас отключён"),
        () -> assertHelpful("be", "Раздзел «Бібліятэкі» цяпер адключаны"));
  }

  private static void assertHelpful(String language, String heading) {
    Document page = Visitor.page("/" + language + "/libraries/reading-room");
    assertEquals(language, page.select("html").attr("lang"));
    assertEquals(heading, page.select("h1").text());
    assertFalse(page.select("main a[href=/" + language + "]").isEmpty(), "a way to the home page");
    assertFalse(page.select("main a[href=/" + language + "/news]").isEmpty(), "a way to the news");
    assertTrue(page.select("main a[href$=/libraries]").isEmpty(), "no way to itself");
  }

  @Test
  void aSwitchOnAnotherNodeIsFollowed() throws SQLException {
    onAnotherNode("merge into portal_module (id, enabled) key (id) values ('libraries', false)");
    Eventually.holds(
        "the module is off here too",
        () ->
            Visitor.get("/en/libraries").statusCode() == 404 && !menu("/en").contains("Libraries"));
    onAnotherNode("merge into portal_module (id, enabled) key (id) values ('libraries', true)");
    Eventually.holds(
        "the module is on here too",
        () ->
            Visitor.get("/en/libraries").statusCode() == 200 && menu("/en").contains("Libraries"));
  }

  /** What another node does: it writes to the database, and says so in the change log. */
  private void onAnotherNode(String change) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(change);
      statement.executeUpdate(
          "insert into change_log (id, created_at, tag) values (%d, '%s', '%s')"
              .formatted(
                  System.nanoTime(),
                  java.sql.Timestamp.valueOf(java.time.LocalDateTime.now(java.time.ZoneOffset.UTC)),
                  ChangeTag.MODULES));
    }
  }

  @Test
  void aSectionThatIsMovedStandsThereInTheMenuAtOnce() {
    int before = menu("/ru").indexOf("Библиотеки");
    registry.moveSection("libraries", -1);
    try {
      assertEquals(before - 1, menu("/ru").indexOf("Библиотеки"));
    } finally {
      registry.moveSection("libraries", 1);
    }
    assertEquals(before, menu("/ru").indexOf("Библиотеки"));
  }

  private static List<String> menu(String path) {
    return Visitor.page(path).select("header nav.sections a").eachText();
  }

  /** The addresses of all site maps, those that the index names included. */
  private static String sitemaps() {
    StringBuilder all = new StringBuilder();
    String index = Visitor.get("/sitemap.xml").body();
    for (String address :
        org.jsoup.Jsoup.parse(index, org.jsoup.parser.Parser.xmlParser())
            .select("sitemap > loc")
            .eachText()) {
      all.append(Visitor.get(java.net.URI.create(address).getPath()).body());
    }
    return all.toString();
  }
}
