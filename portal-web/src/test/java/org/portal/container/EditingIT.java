package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleRegistry;
import org.portal.security.Role;

/** Filling a section, as those who may do it and those who may not; everything made is deleted. */
@ArquillianTest
class EditingIT {

  private static final Role EDITOR = new Role("editor", Optional.of("tourism"));
  private static final String SECTION = "sites";
  private static final String LIST = "/admin/content/" + SECTION;

  @Inject private ModuleRegistry registry;

  private final List<String> made = new ArrayList<>();

  @AfterEach
  void deleteWhatWasMade() {
    registry.switchTo("tourism", true);
    try (Editor cleaner = Editor.with(Role.ADMINISTRATOR)) {
      for (String address : made) {
        cleaner.send(address, Map.of("action", "delete", "complete", "yes"));
        assertEquals(404, cleaner.get(address).statusCode(), address);
      }
    }
    Settled.changes();
  }

  private String begin(Editor editor) {
    String address = editor.begin(SECTION).replace("?new", "");
    made.add(address);
    return address;
  }

  private static Map<String, String> typed(Editor editor, String address, String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>(Editor.form(editor.page(address + "?new")));
    for (int index = 0; index < pairs.length; index += 2) {
      fields.put(pairs[index], pairs[index + 1]);
    }
    return fields;
  }

  private String published(Editor editor, String slug) {
    String address = begin(editor);
    HttpResponse<String> answer =
        editor.send(
            address,
            typed(
                editor,
                address,
                "title.en",
                "A new castle",
                "title.ru",
                "Новый замок",
                "slug",
                slug,
                "f.kind",
                "castle",
                "action",
                "publish"));
    assertEquals(303, answer.statusCode(), answer.body());
    return address;
  }

  @Test
  void aPublishedItemIsOnItsPageInTheFeedAndInTheSiteMapWithinASecondAndGoneAgain() {
    try (Editor editor = Editor.with(EDITOR)) {
      assertEquals(404, Visitor.get("/en/sites/a-new-castle").statusCode());
      Visitor.get("/en/sites/feed.xml");
      String address = published(editor, "a-new-castle");
      long at = System.nanoTime();
      awaitWithin(at, () -> Visitor.get("/en/sites/a-new-castle").statusCode() == 200);
      awaitWithin(at, () -> Visitor.get("/ru/sites/a-new-castle").body().contains("Новый замок"));
      awaitWithin(at, () -> Visitor.get(feed()).body().contains("A new castle"));
      awaitWithin(at, () -> siteMaps().contains("/en/sites/a-new-castle"));
      editor.send(address, withAction(editor, address, "withdraw"));
      long withdrawn = System.nanoTime();
      awaitWithin(withdrawn, () -> Visitor.get("/en/sites/a-new-castle").statusCode() == 404);
      awaitWithin(withdrawn, () -> !Visitor.get(feed()).body().contains("A new castle"));
    }
  }

  /** A second, and what a busy machine needs beyond. */
  private static void awaitWithin(long since, java.util.function.BooleanSupplier condition) {
    Eventually.holds("visitors see the change", condition);
    long milliseconds = (System.nanoTime() - since) / 1_000_000;
    assertTrue(milliseconds < 5_000, milliseconds + " ms");
  }

  private static String feed() {
    return Visitor.page("/en/sites")
        .select("link[rel=alternate][type*=rss], link[rel=alternate][type*=atom]")
        .stream()
        .map(link -> link.attr("href").replaceFirst("^https?://[^/]+", ""))
        .findFirst()
        .orElseThrow();
  }

  private static String siteMaps() {
    String index = Visitor.get("/sitemap.xml").body();
    StringBuilder all = new StringBuilder(index);
    java.util.regex.Matcher maps =
        java.util.regex.Pattern.compile("<loc>[^<]*?(/[^/<]*sitemap[^<]*|/sitemap[^<]*)</loc>")
            .matcher(index);
    while (maps.find()) {
      all.append(Visitor.get(maps.group(1)).body());
    }
    return all.toString();
  }

  private static Map<String, String> withAction(Editor editor, String address, String action) {
    Map<String, String> fields = new LinkedHashMap<>(Editor.form(editor.page(address)));
    fields.put("action", action);
    return fields;
  }

  @Test
  void onlyThoseWhoseRoleTheModuleDeclaresMayFillIt() {
    try (Editor editor = Editor.with(EDITOR);
        Editor stranger = Editor.with(new Role("editor", Optional.of("news")));
        Editor nobody = Editor.with()) {
      String address = published(editor, "guarded-castle");
      for (Editor other : List.of(stranger, nobody)) {
        assertEquals(403, other.get(LIST).statusCode());
        assertEquals(403, other.get(address).statusCode());
        assertEquals(403, other.get(address + "/preview").statusCode());
        for (String action : List.of("publish", "save", "withdraw", "delete", "discard")) {
          assertEquals(
              403,
              other.send(address, Map.of("action", action, "complete", "yes")).statusCode(),
              action);
        }
        assertEquals(403, other.send(address + "/draft", Map.of("complete", "yes")).statusCode());
      }
      assertEquals(200, stranger.get("/admin/content/news").statusCode());
      assertEquals(403, editor.get("/admin/people").statusCode());
      assertEquals(403, editor.get("/admin/modules").statusCode());
      editor.lapse();
      assertEquals(302, editor.get(address + "/preview").statusCode());
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "own-castle");
      assertEquals(
          403,
          Visitor.request("POST", address, "Sec-Fetch-Site", "cross-site", "Origin", "http://x")
              .statusCode());
    }
  }

  @Test
  void twoWhoEditOneItemLoseNothingAndChooseWhereBothChangedAField() {
    try (Editor one = Editor.with(EDITOR);
        Editor other = Editor.with(EDITOR)) {
      String address = published(one, "contested-castle");
      Map<String, String> mine = new LinkedHashMap<>(Editor.form(one.page(address)));
      Map<String, String> theirs = new LinkedHashMap<>(Editor.form(other.page(address)));
      theirs.putAll(
          Map.of("title.en", "Their title", "summary.en", "Their summary", "action", "publish"));
      assertEquals(303, other.send(address, theirs).statusCode());
      mine.putAll(Map.of("title.en", "My title", "source", "My source", "action", "publish"));
      HttpResponse<String> clash = one.send(address, mine);
      assertEquals(200, clash.statusCode());
      Document page = org.jsoup.Jsoup.parse(clash.body());
      assertTrue(page.select("#clash").text().contains(other.name()));
      assertEquals(1, page.select("input[name=choose.title.en][value=theirs]").size());
      assertEquals(0, page.select("input[name=choose.summary.en]").size());
      Map<String, String> chosen = new LinkedHashMap<>(Editor.form(page));
      assertEquals("My title", chosen.get("title.en"));
      assertEquals("Their summary", chosen.get("summary.en"));
      assertEquals("My source", chosen.get("source"));
      chosen.putAll(Map.of("choose.title.en", "theirs", "action", "publish"));
      assertEquals(303, one.send(address, chosen).statusCode());
      Map<String, String> now = Editor.form(one.page(address));
      assertEquals("Their title", now.get("title.en"));
      assertEquals("My source", now.get("source"));
    }
  }

  @Test
  void whatIsTypedIsKeptWithItsMistakesAndOnlyForWhoTypedIt() {
    try (Editor one = Editor.with(EDITOR);
        Editor other = Editor.with(EDITOR)) {
      String address = published(one, "kept-castle");
      Map<String, String> fields = new LinkedHashMap<>(Editor.form(one.page(address)));
      fields.putAll(Map.of("title.en", "Unfinished", "f.location.latitude", "north"));
      HttpResponse<String> kept = one.send(address + "/draft", fields);
      assertEquals(200, kept.statusCode());
      assertTrue(kept.body().contains("kept"), kept.body());
      assertEquals("north", Editor.form(one.page(address)).get("f.location.latitude"));
      assertEquals("A new castle", Editor.form(other.page(address)).get("title.en"));
      fields.put("action", "publish");
      Document faulty = org.jsoup.Jsoup.parse(one.send(address, fields).body());
      assertEquals(
          "in-f-location-latitude", faulty.select("#faults a").attr("href").replace("#", ""));
      assertEquals("true", faulty.select("#in-f-location-latitude").attr("aria-invalid"));
      assertTrue(
          faulty.select("#in-f-location-latitude-error").text().contains("north"),
          faulty.select(".error").text());
      assertTrue(Visitor.get("/en/sites/kept-castle").body().contains("A new castle"));
      HttpResponse<String> discarded =
          one.send(address, Map.of("action", "discard", "complete", "yes"));
      assertEquals(303, discarded.statusCode());
      assertEquals("A new castle", Editor.form(one.page(address)).get("title.en"));
    }
  }

  @Test
  void aFormThatDidNotArriveWholeChangesNothing() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "whole-castle");
      Map<String, String> cut = new LinkedHashMap<>(Editor.form(editor.page(address)));
      cut.remove("complete");
      cut.remove("title.ru");
      cut.put("action", "publish");
      assertEquals(413, editor.send(address + "/draft", cut).statusCode());
      assertTrue(editor.send(address, cut).body().contains("too long"));
      assertEquals("Новый замок", Editor.form(editor.page(address)).get("title.ru"));
    }
  }

  @Test
  void aFormerAddressLeadsToTheNewOneAndBelongsToNobodyElse() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "old-castle");
      Map<String, String> moved = withAction(editor, address, "publish");
      moved.put("slug", "renamed-castle");
      assertEquals(303, editor.send(address, moved).statusCode());
      Eventually.holds(
          "the old address leads on",
          () -> Visitor.get("/en/sites/old-castle").statusCode() == 301);
      assertTrue(
          Visitor.get("/en/sites/old-castle")
              .headers()
              .firstValue("Location")
              .orElse("")
              .endsWith("/en/sites/renamed-castle"));
      String second = begin(editor);
      for (String taken : List.of("old-castle", "renamed-castle", "mir-castle", "../../etc")) {
        Document page =
            org.jsoup.Jsoup.parse(
                editor
                    .send(
                        second,
                        typed(editor, second, "title.en", "B", "slug", taken, "action", "publish"))
                    .body());
        assertFalse(page.select("#in-slug-error").isEmpty(), taken);
      }
    }
  }

  @Test
  void aTextThatIsHiddenIsNotSeenByVisitorsAndAnOutdatedOneIsListed() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "translated-castle");
      Map<String, String> hidden = withAction(editor, address, "publish");
      hidden.putAll(Map.of("hidden.ru", "true", "title.en", "Changed in English"));
      assertEquals(303, editor.send(address, hidden).statusCode());
      Eventually.holds(
          "the Russian title is gone",
          () -> !Visitor.get("/ru/sites/translated-castle").body().contains("Новый замок"));
      assertTrue(
          editor.page(LIST + "?translation=hidden-ru").text().contains("Changed in English"));
      Map<String, String> shown = withAction(editor, address, "publish");
      shown.remove("hidden.ru");
      editor.send(address, shown);
      assertTrue(
          editor.page(LIST + "?translation=outdated-ru").text().contains("Changed in English"));
      Map<String, String> holds = withAction(editor, address, "publish");
      holds.put("holds.ru", "true");
      editor.send(address, holds);
      assertFalse(
          editor.page(LIST + "?translation=outdated-ru").text().contains("Changed in English"));
      assertTrue(
          editor.page(LIST + "?translation=missing-be").text().contains("Changed in English"));
    }
  }

  @Test
  void listsAreFoundByWordStateAndFacetAndPagedByKey() {
    try (Editor editor = Editor.with(EDITOR, new Role("editor", Optional.of("news")))) {
      published(editor, "sought-castle");
      String title = "tbody th a";
      assertEquals(1, editor.page(LIST + "?q=NEW+castle&state=published").select(title).size());
      assertEquals(
          1, editor.page(LIST + "?q=" + "%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9").select(title).size());
      assertEquals(0, editor.page(LIST + "?q=new+castle&state=withdrawn").select(title).size());
      assertEquals(0, editor.page(LIST + "?q=%25").select(title).size());
      assertEquals(0, editor.page(LIST + "?q=new+castle&kind=museum").select(title).size());
      Document first = editor.page("/admin/content/news");
      Document second = editor.page(first.select("a[rel=next]").attr("href"));
      Set<String> all = new LinkedHashSet<>(first.select(title).eachAttr("href"));
      int pageSize = all.size();
      all.addAll(second.select(title).eachAttr("href"));
      assertTrue(all.size() > pageSize);
      assertEquals(pageSize + second.select(title).size(), all.size(), "no item on two pages");
      Document back = editor.page(second.select("a[rel=prev]").attr("href"));
      assertEquals(first.select(title).eachAttr("href"), back.select(title).eachAttr("href"));
    }
  }

  @Test
  void aModuleThatIsOffCanBeReadAndNotChanged() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "sleeping-castle");
      Map<String, String> fields = withAction(editor, address, "publish");
      fields.put("title.en", "Written too late");
      registry.switchTo("tourism", false);
      assertEquals(200, editor.get(LIST).statusCode());
      Document page = editor.page(address);
      assertEquals("A new castle", Editor.form(page).get("title.en"));
      assertTrue(page.select("button[name=action]").isEmpty());
      assertTrue(page.select(".next").text().contains("switched off"));
      assertTrue(editor.send(address, fields).body().contains("switched off"));
      registry.switchTo("tourism", true);
      assertEquals("Written too late", Editor.form(editor.page(address)).get("title.en"));
    }
  }

  @Test
  void thePreviewIsThePageItselfForEditorsAloneAndNeverKept() {
    try (Editor editor = Editor.with(EDITOR)) {
      String address = begin(editor);
      Map<String, String> fields = typed(editor, address, "title.ru", "Черновик замка");
      editor.send(address + "/draft", fields);
      HttpResponse<String> preview = editor.get(address + "/preview?text=ru");
      assertEquals(200, preview.statusCode());
      assertTrue(preview.body().contains("Черновик замка"));
      assertTrue(preview.body().contains("nav"));
      assertEquals("no-store", preview.headers().firstValue("Cache-Control").orElse(""));
      assertFalse(Visitor.get("/ru/sites").body().contains("Черновик замка"));
    }
  }

  @Test
  void hostileTextsAreKeptAndShownAsText() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Editor editor = Editor.with(EDITOR)) {
      String address = published(editor, "hostile-castle");
      for (JsonObject edgeCase : EdgeCases.all()) {
        for (String text : texts(edgeCase.get("fields"))) {
          Map<String, String> fields = new LinkedHashMap<>(Editor.form(editor.page(address)));
          fields.putAll(
              Map.of("summary.en", text, "tags", text, "f.settlement.en", text, "source", text));
          HttpResponse<String> kept = editor.send(address + "/draft", fields);
          if (kept.statusCode() != 200) {
            faults.add(edgeCase.getString("id") + " answered " + kept.statusCode());
            continue;
          }
          Document page = editor.page(address);
          String shown = Editor.form(page).getOrDefault("summary.en", "");
          String expected = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
          if (!expected.isBlank() && !same(expected, shown)) {
            faults.add(edgeCase.getString("id") + " became " + shown);
          }
          if (!page.select("main script, main iframe:not(#preview), main style, main base")
              .isEmpty()) {
            faults.add(edgeCase.getString("id") + " became markup");
          }
          editor.send(address, Map.of("action", "discard", "complete", "yes"));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** What no page can carry is told apart from what was lost: an HTML page has no controls. */
  private static boolean same(String expected, String shown) {
    return printable(expected).equals(printable(shown));
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cn}\\p{Cs}\ufffd\\s]", "");
  }

  private static Set<String> texts(JsonValue value) {
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof JsonString text && text.getString().length() <= 700) {
      texts.add(text.getString());
    } else if (value instanceof JsonObject object) {
      object.values().forEach(part -> texts.addAll(texts(part)));
    }
    return texts;
  }
}
