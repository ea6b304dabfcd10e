package org.portal.asset.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.asset.AssetVersion;
import org.portal.layout.weave.SectionStyle;
import org.portal.layout.weave.YarnColour;

@DisplayName("A request for an asset")
class AssetAnswersTest {

  private static final SectionStyle NEWS =
      SectionStyle.of("news", YarnColour.MADDER, YarnColour.PINE);

  private final MemoryFiles files =
      new MemoryFiles()
          .with("portal/tokens.css", ":root { --a: 1 }\n".repeat(40))
          .with("portal/base.css", "body { margin: 0 }")
          .with("portal/components.css", ".band { block-size: 39px }")
          .with("portal/fonts/x.woff2", "font")
          .with("secret.properties", "password=1");
  private final List<SectionStyle> styles = new ArrayList<>(List.of(NEWS));
  private final AssetVersion version = new AssetVersion(files, () -> styles);
  private final AssetAnswers answers =
      new AssetAnswers(new Assets(files, () -> styles, version), version);

  private AssetAnswers.Answer get(String name) {
    return answers.answer("/" + version.current() + "/" + name, null, null);
  }

  private static String text(AssetAnswers.Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("is answered with the file, its type and for ever in its current version")
  void file() {
    AssetAnswers.Answer answer = get("portal/base.css");
    assertEquals(200, answer.status());
    assertEquals("body { margin: 0 }", text(answer));
    assertEquals("text/css; charset=utf-8", answer.headers().get("Content-Type"));
    assertEquals("nosniff", answer.headers().get("X-Content-Type-Options"));
    assertEquals("public, max-age=31536000, immutable", answer.headers().get("Cache-Control"));
    assertNull(answer.headers().get("Vary"));
  }

  @Test
  @DisplayName("of another version is answered too, for some minutes")
  void otherVersion() {
    AssetAnswers.Answer answer = answers.answer("/0/portal/base.css", null, null);
    assertEquals(200, answer.status());
    assertEquals("public, max-age=300", answer.headers().get("Cache-Control"));
  }

  @Test
  @DisplayName("gets compressed bytes where the client takes them, under a tag of their own")
  void compressed() throws IOException {
    String path = "/" + version.current() + "/portal/tokens.css";
    AssetAnswers.Answer plain = answers.answer(path, "br", null);
    AssetAnswers.Answer packed = answers.answer(path, "br, gzip", null);
    assertEquals("gzip", packed.headers().get("Content-Encoding"));
    assertEquals("Accept-Encoding", packed.headers().get("Vary"));
    assertEquals("Accept-Encoding", plain.headers().get("Vary"));
    assertNotEquals(plain.headers().get("ETag"), packed.headers().get("ETag"));
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain.body(), unpacked.readAllBytes());
    }
  }

  @Test
  @DisplayName("does not compress fonts")
  void fonts() {
    String path = "/1/portal/fonts/x.woff2";
    AssetAnswers.Answer answer = answers.answer(path, "gzip", null);
    assertEquals("font/woff2", answer.headers().get("Content-Type"));
    assertNull(answer.headers().get("Content-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  @DisplayName("of a client that has it already gets 304 and no body")
  void notModified(String header) {
    String tag = get("portal/base.css").headers().get("ETag");
    AssetAnswers.Answer answer =
        answers.answer("/1/portal/base.css", "gzip", header.formatted(tag));
    assertEquals(304, answer.status());
    assertNull(answer.body());
    assertEquals(tag, answer.headers().get("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret.properties",
        "portal",
        "portal/",
        "portal/missing.css",
        "../WEB-INF/web.xml",
        "portal/../../WEB-INF/web.css",
        "portal//tokens.css",
        "portal/.hidden.css",
        "portal\\tokens.css",
        "portal/tokens.css\u0000.svg",
        "band/no-such-section.svg",
        "weave/error/other.svg",
        "weave/panel/Upper.svg",
        "weave/panel/.svg",
        "weave/other/x.svg"
      })
  @DisplayName("for what there is not is a 404 of a few bytes")
  void notFound(String name) {
    AssetAnswers.Answer answer = get(name);
    assertEquals(404, answer.status());
    assertTrue(answer.body().length < 100);
  }

  @Test
  @DisplayName("without a path, or with an endless one, is a 404")
  void noPath() {
    assertEquals(404, answers.answer(null, null, null).status());
    assertEquals(404, answers.answer("/", null, null).status());
    assertEquals(404, get("weave/panel/" + "x".repeat(121) + ".svg").status());
    assertEquals(404, get("a/".repeat(5000) + "x.svg").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "band/news.svg",
        "band/home.svg",
        "weave/panel/a-1.svg",
        "weave/fine/a-1.svg",
        "weave/tile/a-1.svg",
        "weave/error/not-found.svg",
        "weave/error/busy.svg",
        "weave/error/empty.svg"
      })
  @DisplayName("for a woven picture weaves it")
  void woven(String name) {
    AssetAnswers.Answer answer = get(name);
    assertEquals(200, answer.status());
    assertEquals("image/svg+xml; charset=utf-8", answer.headers().get("Content-Type"));
    assertTrue(text(answer).startsWith("<svg xmlns="));
  }

  @Test
  @DisplayName(
      "for the sections' style sheet has one line each, and the whole sheet ends with them")
  void styleSheets() {
    styles.add(SectionStyle.of("health", YarnColour.LAKE, YarnColour.PINE));
    String sections = text(get("portal/sections.css"));
    assertTrue(sections.contains(".in-news {"));
    assertTrue(sections.contains("url(\"../band/health.svg\")"));
    String everything = text(get("portal/portal.css"));
    assertTrue(everything.startsWith(":root"));
    assertTrue(everything.endsWith(sections));
  }

  @Test
  @DisplayName("reads a file once")
  void cached() {
    get("portal/base.css");
    int before = files.reads;
    get("portal/base.css");
    assertEquals(before, files.reads);
  }

  @Test
  @DisplayName("knows a new version when a section's style changes")
  void newVersion() {
    String before = version.current();
    assertEquals(before, version.current());
    styles.set(0, new SectionStyle("news", YarnColour.LAKE, YarnColour.PINE, "news 2"));
    assertNotEquals(before, version.current());
    assertEquals(
        before, new AssetVersion(files, () -> List.of(NEWS)).current(), "equal on other nodes");
    assertNotEquals(
        before,
        new AssetVersion(new MemoryFiles().with("a.css", ""), () -> List.of(NEWS)).current());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "deflate, gzip;q=1.0, *;q=0.5 | true",
        "GZIP | true",
        "* | true",
        "gzip;q=0 | false",
        "gzip; q=0.000, * | false",
        "identity | false",
        "*;q=0 | false"
      })
  @DisplayName("says whether gzip is welcome")
  void acceptsGzip(String header, boolean expected) {
    assertEquals(expected, AssetAnswers.acceptsGzip(header));
    assertFalse(AssetAnswers.acceptsGzip(null));
  }
}
