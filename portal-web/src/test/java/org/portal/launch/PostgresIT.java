package org.portal.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The same portal on PostgreSQL: the same migrations, content and pages; and without it. */
class PostgresIT {

  private static final List<String> PAGES =
      List.of(
          "/en",
          "/ru/news",
          "/en/news/society",
          "/en/news/2021/09",
          "/be/news/2019/01/14/kaliady-tsars-walk-in-semezhevo",
          "/en/events",
          "/en/events/2026/07",
          "/ru/events/new-year",
          "/en/sites",
          "/en/sites/mir-castle",
          "/be/unesco",
          "/en/unesco/struve-geodetic-arc",
          "/en/sanatoria",
          "/en/souvenirs",
          "/en/souvenirs/slutsk-belt",
          "/ru/monuments",
          "/en/news/feed.atom",
          "/sitemap.xml");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  @EnabledIf(value = "programsAreThere", disabledReason = "no PostgreSQL for this processor")
  @SuppressWarnings("try") // the database is ended in the middle: that is what is tried
  void everyPageAnswersAndOutlivesTheDatabase() throws IOException, InterruptedException {
    try (PostgresServer postgres = PostgresServer.start();
        RunningPortal portal = start(postgres)) {
      String address = portal.awaitReady();
      for (String path : PAGES) {
        assertEquals(200, get(address + path).statusCode(), path);
      }
      walkThroughTheWholeList(address);
      filter(address);

      postgres.close();

      String kept = "/en/souvenirs/slutsk-belt";
      String notKept = "/be/souvenirs/slutsk-belt";
      assertAll(
          () -> assertEquals(200, get(address + kept).statusCode(), "a page that was made"),
          () -> assertEquals(503, get(address + notKept).statusCode(), "one that was not"),
          () ->
              assertEquals(
                  "be", Jsoup.parse(get(address + notKept).body()).select("html").attr("lang")));
    }
  }

  static boolean programsAreThere() {
    return PostgresServer.isAvailable();
  }

  /** Paging by key shows each article once, in the order of their dates. */
  private void walkThroughTheWholeList(String address) throws IOException, InterruptedException {
    List<String> seen = new java.util.ArrayList<>();
    String path = "/en/news";
    while (!path.isEmpty()) {
      var page = Jsoup.parse(get(address + path).body());
      page.select("main a[href~=^/en/news/\\d{4}/\\d{2}/\\d{2}/.+]").stream()
          .map(link -> link.attr("href"))
          .distinct()
          .forEach(seen::add);
      Element older = page.select("main a[href^='/en/news?after=']").first();
      path = older == null ? "" : older.attr("href");
    }
    List<String> days = seen.stream().map(link -> link.substring(9, 19)).toList();
    assertEquals(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
    assertEquals(seen.size(), seen.stream().distinct().count(), "no article twice");
    assertTrue(seen.size() > 60, "all articles, not " + seen.size());
  }

  private void filter(String address) throws IOException, InterruptedException {
    String all = get(address + "/en/souvenirs").body();
    String filter = Jsoup.parse(all).select("a[href*='?craft=']").first().attr("href");
    HttpResponse<String> filtered = get(address + filter);
    assertEquals(200, filtered.statusCode());
    assertFalse(filtered.body().equals(all));
  }

  private RunningPortal start(PostgresServer postgres) throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("portal.properties"),
            """
            portal.database.url=%s
            portal.database.user=postgres
            portal.database.password=postgres
            """
                .formatted(postgres.url()));
    return RunningPortal.start(
        "--port",
        Integer.toString(RunningPortal.freePort()),
        "--data",
        folder.resolve("data").toString(),
        "--config",
        settings.toString());
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
