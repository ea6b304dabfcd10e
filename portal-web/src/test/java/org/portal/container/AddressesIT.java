package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One canonical address for each page; everything else leads to it or is told politely. */
@ArquillianTest
@RunAsClient
class AddressesIT {

  @ParameterizedTest
  @CsvSource({
    "/en/, /en",
    "/en/libraries/, /en/libraries",
    "/EN/Libraries, /en/libraries",
    "/en/libraries.xhtml, /en/libraries",
    "/en//libraries, /en/libraries",
    "/en/libraries/Reading-Room/, /en/libraries/reading-room",
    "/en/libraries;version=1, /en/libraries",
    "/en/index.xhtml, /en",
    "/en/libraries/?kind=public&utm_source=x, /en/libraries?kind=public"
  })
  void anotherSpellingLeadsToTheCanonicalAddress(String sent, String canonical) {
    HttpResponse<String> answer = Visitor.get(sent);
    assertEquals(301, answer.statusCode());
    assertEquals(canonical, answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "'be-BY,be;q=0.9,ru;q=0.8', /be",
    "'ru-RU,ru;q=0.9,en;q=0.8', /ru",
    "'fr,de;q=0.5', /en",
    "'rubbish;;q=,,', /en"
  })
  void theRootLeadsToTheVisitorsLanguage(String accepted, String home) {
    HttpResponse<String> answer = Visitor.get("/", "Accept-Language", accepted);
    assertEquals(302, answer.statusCode());
    assertEquals(home, answer.headers().firstValue("Location").orElse(""));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Accept-Language"));
  }

  @Test
  void anAddressWithoutLanguageKeepsWhatIsAskedFor() {
    HttpResponse<String> answer = Visitor.get("/libraries?kind=public", "Accept-Language", "ru");
    assertEquals("/ru/libraries?kind=public", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void anAddressWithoutLanguageLeadsToTheVisitorsLanguage() {
    HttpResponse<String> answer = Visitor.get("/libraries", "Accept-Language", "ru");
    assertEquals(302, answer.statusCode());
    assertEquals("/ru/libraries", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void anUnknownParameterIsIgnoredAndNotInTheCanonicalAddress() {
    HttpResponse<String> answer = Visitor.get("/en/libraries?colour=red&kind=public");
    Document page = Visitor.page("/en/libraries?colour=red&kind=public");
    assertEquals(200, answer.statusCode());
    assertEquals(
        TestServer.address() + "/en/libraries?kind=public",
        page.select("link[rel=canonical]").attr("href"));
    assertFalse(answer.body().contains("colour"), "it is in no link either");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/libraries?kind=secret, kind",
    "/en/libraries?kind=%3Cscript%3E, kind",
    "/en/libraries?region=atlantis, region",
    "/en/libraries?after=yesterday, after",
    "/en/libraries?after=99999999999999999999_1, after",
    "/en/libraries?before=1_99999999999999999999, before",
    "/en/libraries/reading-room?view=upside-down, view",
    "/ru/libraries?kind=secret, kind",
    "/en/news?year=20x1, year",
    "/en/news?after=-, after"
  })
  void anImpossibleValueOfAKnownParameterIsNamed(String sent, String parameter) {
    HttpResponse<String> answer = Visitor.get(sent);
    Document page = Visitor.page(sent);
    assertEquals(400, answer.statusCode());
    assertTrue(
        page.select(".standfirst").text().contains("“" + parameter + "”")
            || page.select(".standfirst").text().contains("«" + parameter + "»"),
        page.select(".standfirst").text());
    assertEquals(sent.substring(1, 3), page.select("html").attr("lang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/news/2021/02/30",
        "/en/news/2021/13",
        "/en/news/2021/00/10",
        "/en/news/0000",
        "/en/news/99999",
        "/en/news/2021/2/3",
        "/en/news/2021/02/29",
        "/en/news/-2021",
        "/en/news/2021/09/32/x",
        "/en/news/20210909",
        "/en/events/2021/02/30",
        "/en/events/2021/13",
        "/en/libraries/no-such-library",
        "/en/libraries/reading-room/more",
        "/en/no-such-section",
        "/de",
        "/de/news",
        "/en/WEB-INF/web.xml",
        "/container-error",
        "/ArquillianServletRunner"
      })
  void anAddressThatNamesNothingIsNotFoundInThePortalsLayout(String path) {
    HttpResponse<String> answer = Visitor.get(path);
    Document page = Visitor.page(path);
    assertEquals(404, answer.statusCode(), answer.body());
    assertEquals(1, page.select("h1").size(), path);
    assertFalse(page.select("nav.sections a").isEmpty(), path);
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/portal/page.xhtml",
        "/%57EB-INF/web.xml",
        "/web-inf/web.xml",
        "//WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/javax.faces.resource/nothing.css",
        "/assets/../WEB-INF/web.xml",
        "/assets/nothing.css",
        "/jakarta.faces.resource/nothing.css.xhtml",
        "/admin/nothing"
      })
  void whatNobodyMayReadIsNotThere(String path) {
    HttpResponse<String> answer = Visitor.get(path);
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 302, answer.toString());
    assertFalse(answer.body().contains("<web-app"), path);
    assertFalse(answer.body().contains("Manifest-Version"), path);
    assertFalse(answer.body().contains("ui:define"), path);
  }

  /** The engine itself refuses some of these before the portal sees them, with an empty answer. */
  @ParameterizedTest
  @ValueSource(strings = {"/en/%", "/en/%zz", "/en/%c3%28", "/en/libraries/%ff", "/%E0%A4%A"})
  void aMalformedEscapeIsNoPageAndNoError(String path) throws IOException {
    RawAnswer answer = RawAnswer.to("GET " + path + " HTTP/1.1");
    assertTrue(answer.status() == 400 || answer.body().isEmpty(), answer.toString());
    assertTrue(answer.status() < 500, answer.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/libraries?kind=%", "/en/libraries?kind=%zz", "/en?%", "/en?a=%ff"})
  void aMalformedEscapeInTheQueryIsNoError(String path) throws IOException {
    int status = RawAnswer.status("GET " + path + " HTTP/1.1");
    assertTrue(status == 200 || status == 400, "status " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/libraries/%00",
        "/en/news/%0d%0aSet-Cookie:x",
        "/en/%5c..%5c..",
        "/en/%2e%2e/%2e%2e/etc/passwd"
      })
  void controlCharactersNameNothing(String path) throws IOException {
    int status = RawAnswer.status("GET " + path + " HTTP/1.1");
    assertTrue(status == 400 || status == 404, "status " + status);
  }

  @Test
  void aVeryLongAddressIsNoError() throws IOException {
    assertEquals(404, Visitor.get("/en/" + "a".repeat(3_000)).statusCode());
    assertEquals(200, Visitor.get("/en?x=" + "a".repeat(3_000)).statusCode());
    int status = RawAnswer.status("GET /en/" + "a".repeat(30_000) + " HTTP/1.1");
    assertTrue(status >= 400 && status < 500, "status " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    HttpResponse<String> answer = Visitor.request(method, "/en/libraries");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    assertTrue(answer.body().contains("<h1"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "POST /admin/modules HTTP/1.1, 403",
    "GET /admin/%2e%2e/nothing HTTP/1.1, 404",
    "GET /api/nothing HTTP/1.1, 404"
  })
  void whatIsReportedAsAnErrorIsOnePageInThePortalsLayout(String request, int status)
      throws IOException {
    RawAnswer answer = RawAnswer.to(request);

    assertEquals(status, answer.status());
    assertEquals(1, answer.body().split("<h1", -1).length - 1, answer.body());
    assertTrue(answer.body().contains("class=\"band\""), answer.body());
    assertFalse(answer.body().contains("Payara"), answer.body());
  }

  @Test
  void everyPageNamesItsCanonicalAddressAndItsOtherLanguages() {
    Document page = Visitor.page("/ru/libraries/reading-room");
    assertEquals(
        TestServer.address() + "/ru/libraries/reading-room",
        page.select("link[rel=canonical]").attr("href"),
        page.title());
    for (String language : new String[] {"en", "ru", "be"}) {
      String address = "/" + language + "/libraries/reading-room";
      assertTrue(
          page.select("link[rel=alternate][hreflang=" + language + "]")
              .attr("href")
              .endsWith(address));
      assertEquals(address, page.select("nav.langs a[lang=" + language + "]").attr("href"));
    }
  }
}
