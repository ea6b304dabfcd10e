package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.cache.TagVersions;
import org.portal.change.ChangeLog;
import org.portal.change.ChangeTag;
import org.portal.sample.libraries.Library;
import org.portal.sample.libraries.OpeningHoursPage;

/** Finished pages: what is kept, how it is sent, and when it goes. */
@ArquillianTest
class CachingIT {

  private static final String HOURS = "/en/libraries/hours";

  @Inject private TagVersions versions;
  @Inject private ChangeLog changes;

  @Test
  void whoHasThePageAlreadyIsToldSo() {
    HttpResponse<String> first = Visitor.get("/en/libraries");
    String tag = header(first, "ETag");
    HttpResponse<String> second = Visitor.get("/en/libraries", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, header(second, "ETag"));
    assertEquals(200, Visitor.get("/en/libraries", "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void theCompressedPageIsTheSamePageUnderATagOfItsOwn() throws IOException {
    HttpResponse<byte[]> plain = Visitor.bytes("/en/libraries");
    HttpResponse<byte[]> gzip = Visitor.bytes("/en/libraries", "Accept-Encoding", "br, gzip");
    assertEquals("gzip", header(gzip, "Content-Encoding"));
    assertTrue(gzip.body().length < plain.body().length);
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes();
    assertArrayEquals(plain.body(), unpacked);
    assertNotEquals(header(plain, "ETag"), header(gzip, "ETag"));
    assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
    assertEquals(
        "",
        header(Visitor.bytes("/en/libraries", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
  }

  @Test
  void aHeadRequestIsAnsweredWithTheHeadersOnly() {
    HttpResponse<String> get = Visitor.get("/en/libraries");
    HttpResponse<String> head = Visitor.request("HEAD", "/en/libraries");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get, "ETag"), header(head, "ETag"));
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
  }

  @RunAsClient
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/ru/news",
        "/be/libraries",
        "/en/libraries/reading-room",
        "/en/nothing",
        "/en/libraries?kind=secret",
        "/en/libraries/feed.atom",
        "/sitemap.xml",
        "/robots.txt"
      })
  void publicPagesOpenNoSessionAndForbidWhatTheyDoNotNeed(String path) {
    HttpResponse<String> answer = Visitor.get(path);
    assertEquals("", header(answer, "Set-Cookie"), "no cookie");
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @RunAsClient
  @ParameterizedTest
  @ValueSource(
      strings = {"/en", "/ru/news", "/be/libraries", "/en/libraries/reading-room", "/en/x"})
  void publicPagesHaveNoInlineScriptOrStyle(String path) {
    var page = Visitor.page(path);
    assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
    assertEquals(0, page.select("style, [style], [onclick], [onload], [onerror]").size());
    assertEquals(0, page.select("input[name=jakarta.faces.ViewState]").size(), "no view state");
  }

  @Test
  void aPageIsMadeOnceAndAgainWhenWhatItShowsHasChanged() {
    changes.append(ChangeTag.MODULES, OpeningHoursPage.TAG); // as any earlier test may have done
    Settled.changes();
    String made = edition();
    assertEquals(made, edition());
    versions.raise(Set.of("something-else"));
    assertEquals(made, edition());
    versions.raise(Set.of(OpeningHoursPage.TAG));
    assertNotEquals(made, edition());
  }

  @Test
  void changedContentIsSeenOnItsPageItsListTheHomePageAndTheFeed() {
    try (Shelf shelf = new Shelf()) {
      Library library = (Library) shelf.put(Shelf.library("a-changing-library", "First title"));
      for (String path :
          new String[] {
            "/en/libraries/a-changing-library", "/en/libraries", "/en/libraries/feed.atom"
          }) {
        Eventually.holds(
            path + " shows it", () -> Visitor.get(path).body().contains("First title"));
      }
      library.text(Shelf.ENGLISH).setTitle("Second title");
      shelf.put(library);
      for (String path :
          new String[] {
            "/en/libraries/a-changing-library", "/en/libraries", "/en/libraries/feed.atom"
          }) {
        Eventually.holds(
            path + " shows the change",
            () -> {
              String page = Visitor.get(path).body();
              return page.contains("Second title") && !page.contains("First title");
            });
      }
    }
    Eventually.holds(
        "it is gone",
        () ->
            Visitor.get("/en/libraries/a-changing-library").statusCode() == 404
                && !Visitor.get("/en/libraries").body().contains("Second title"));
  }

  @Test
  void aFormerSlugLeadsToTheNewOneForGood() {
    try (Shelf shelf = new Shelf()) {
      Library library = (Library) shelf.put(Shelf.library("old-name", "A library that moved"));
      library.setSlug("new-name");
      shelf.put(library);
      Eventually.holds(
          "the old address moved", () -> Visitor.get("/be/libraries/old-name").statusCode() == 301);
      assertEquals(
          "/be/libraries/new-name",
          Visitor.get("/be/libraries/old-name").headers().firstValue("Location").orElse(""));
      assertEquals(200, Visitor.get("/be/libraries/new-name").statusCode());
    }
  }

  @Test
  void whileTheDatabaseIsAwayTheOutdatedPageIsShown() {
    Settled.changes();
    String made = edition();
    versions.raise(Set.of(OpeningHoursPage.TAG));
    OpeningHoursPage.databaseAway(true);
    try {
      HttpResponse<String> outdated = Visitor.get(HOURS);
      assertEquals(200, outdated.statusCode());
      assertEquals(made, edition());
      assertTrue(header(outdated, "Warning").startsWith("110"), "it says that it is outdated");
    } finally {
      OpeningHoursPage.databaseAway(false);
    }
    assertNotEquals(made, edition());
    assertEquals("", header(Visitor.get(HOURS), "Warning"));
  }

  @Test
  void withoutAnOutdatedPageTheVisitorIsAskedToComeBack() {
    OpeningHoursPage.databaseAway(true);
    try {
      HttpResponse<String> answer = Visitor.get("/ru/libraries/hours");
      assertEquals(503, answer.statusCode());
      assertEquals("30", header(answer, "Retry-After"));
      assertEquals("no-store", header(answer, "Cache-Control"));
      assertEquals("ru", Visitor.page("/ru/libraries/hours").select("html").attr("lang"));
    } finally {
      OpeningHoursPage.databaseAway(false);
    }
    assertEquals(200, Visitor.get("/ru/libraries/hours").statusCode());
  }

  private static String edition() {
    return Visitor.page(HOURS).select(".edition").text();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
