package org.portal.news;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.portal.content.DataRow;
import org.portal.content.Slugs;

@DisplayName("The demonstration news")
class DemonstrationNewsTest {

  private static final Set<String> SECTIONS =
      Set.of("news", "events", "sites", "unesco", "sanatoria", "souvenirs", "monuments");
  private static final List<DataRow> ROWS = rows();

  @Test
  @DisplayName("are 75 articles, each with an address, a date and texts in three languages")
  void common() {
    assertEquals(75, ROWS.size());
    assertAll(ROWS.stream().<Executable>map(row -> () -> checkCommon(row)));
    assertEquals(
        ROWS.size(), ROWS.stream().map(row -> row.string("slug")).distinct().count(), "slugs");
  }

  private static void checkCommon(DataRow row) {
    String slug = row.string("slug").orElseThrow();
    Slugs.require(slug);
    assertTrue(row.instant("dateTime").isPresent(), slug);
    for (String member : List.of("headline", "summary")) {
      assertEquals(
          Set.of("be", "en", "ru"), row.text(member).orElseThrow().byLocale().keySet(), slug);
    }
    assertTrue(row.text("body").orElseThrow().byLocale().containsKey("en"), slug);
  }

  @Test
  @DisplayName("are read with category, dateline and agency")
  void articles() {
    assertAll(
        ROWS.stream()
            .<Executable>map(
                row ->
                    () -> {
                      Article article = read(row);
                      assertNotNull(article.getCategory());
                      assertNotNull(article.getDateline());
                      assertNotNull(article.getAgency());
                    }));
  }

  @Test
  @DisplayName("fill every category")
  void categories() {
    Map<Category, Long> counts =
        ROWS.stream()
            .map(DemonstrationNewsTest::read)
            .collect(Collectors.groupingBy(Article::getCategory, Collectors.counting()));
    assertEquals(Category.values().length, counts.size());
    assertEquals(26, counts.get(Category.CULTURE));
    assertEquals(6, counts.get(Category.OPINIONS_INTERVIEWS));
  }

  @Test
  @DisplayName("tell photos of the archive from others")
  void photos() {
    Article archive = read(row("bells-of-khatyn-march-2019"));
    assertTrue(archive.isPhotoFromArchive());
    assertEquals("An archive photo", archive.getPhotoCaption().byLocale().get("en"));
    assertEquals(null, read(row("a-word-about-small-museums")).getPhotoCaption());
  }

  @Test
  @DisplayName("point to drawings that exist")
  void drawings() {
    List<String> drawings =
        ROWS.stream().flatMap(row -> row.string("illustration").stream()).toList();
    assertEquals(List.of("news/autumn-voices-of-the-forest.svg"), drawings);
    for (String drawing : drawings) {
      assertNotNull(
          DemonstrationNewsTest.class.getResource("/META-INF/resources/assets/" + drawing));
    }
  }

  @Test
  @DisplayName("point to sections of the portal only")
  void related() {
    ROWS.forEach(
        row ->
            row.row("related")
                .ifPresent(
                    related ->
                        assertTrue(
                            SECTIONS.containsAll(related.json().keySet()), related::toString)));
  }

  @Test
  @DisplayName("leave months without any, and have one on a leap day, by the clock of Minsk")
  void days() {
    Map<LocalDate, Long> days =
        ROWS.stream()
            .map(row -> row.instant("dateTime").orElseThrow())
            .map(DemonstrationNewsTest::day)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertEquals(1, days.get(LocalDate.of(2020, 2, 29)));
    assertTrue(days.keySet().stream().noneMatch(day -> day.toString().startsWith("2021-01")));
    assertTrue(days.keySet().stream().noneMatch(day -> day.toString().startsWith("2020-03")));
    assertTrue(days.values().stream().filter(count -> count > 1).count() >= 10);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneId.of("Europe/Minsk")).toLocalDate();
  }

  private static Article read(DataRow row) {
    Article article = Article.empty();
    DemonstrationNews.read(row, article);
    return article;
  }

  private static DataRow row(String slug) {
    return ROWS.stream()
        .filter(row -> row.string("slug").equals(Optional.of(slug)))
        .findFirst()
        .orElseThrow();
  }

  private static List<DataRow> rows() {
    try (JsonReader reader =
        Json.createReader(
            DemonstrationNewsTest.class.getResourceAsStream(DemonstrationNews.FILE))) {
      return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(DataRow::new)
          .toList();
    }
  }
}
