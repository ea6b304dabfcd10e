package org.portal.syndication.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.portal.content.ItemTranslation;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Urls;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("A sitemap")
class SitemapTest {

  private static final String BASE = "https://portal.example";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Instant TIME = Instant.parse("2021-09-09T09:26:00.5Z");

  private final SitemapAddresses addresses =
      new SitemapAddresses(
          new Localization(
              null,
              ZoneId.of("UTC"),
              List.of(new PortalLocale("en"), new PortalLocale("ru"), new PortalLocale("be"))),
          new FakeUrls());

  @Test
  @DisplayName("has an item once in each language that it exists in, in the order of the portal")
  void translations() {
    List<SitemapUrl> pages =
        addresses.items(
            BASE,
            null,
            List.of(
                translation(2, "mir", "be"),
                translation(2, "mir", "en"),
                translation(1, "njasvizh", "ru")));
    assertEquals(
        List.of(BASE + "/en/mir", BASE + "/be/mir", BASE + "/ru/njasvizh"),
        pages.stream().map(SitemapUrl::url).toList());
    assertEquals(Map.of("be", BASE + "/be/mir", "en", BASE + "/en/mir"), pages.get(0).alternates());
    assertEquals(pages.get(0).alternates(), pages.get(1).alternates());
  }

  @Test
  @DisplayName("leaves out languages that the portal does not have")
  void foreignLanguage() {
    assertEquals(List.of(), addresses.items(BASE, null, List.of(translation(1, "mir", "pl"))));
  }

  @Test
  @DisplayName("has the home page in every language")
  void home() {
    assertEquals(
        List.of(BASE + "/en", BASE + "/ru", BASE + "/be"),
        addresses.home(BASE).stream().map(SitemapUrl::url).toList());
  }

  @Test
  @DisplayName("is written as the standard wants it")
  void document() throws Exception {
    Element root =
        parse(
            SitemapWriter.pages(
                addresses.items(
                    BASE,
                    null,
                    List.of(translation(2, "a&b", "en"), translation(2, "a&b", "ru")))));
    assertEquals("urlset", root.getLocalName());
    assertEquals(SITEMAP, root.getNamespaceURI());
    assertEquals(2, root.getElementsByTagNameNS(SITEMAP, "url").getLength());
    assertEquals(List.of(BASE + "/en/a&b", BASE + "/ru/a&b"), texts(root, "loc"));
    assertEquals(List.of("2021-09-09T09:26:00Z", "2021-09-09T09:26:00Z"), texts(root, "lastmod"));
    Element link = (Element) root.getElementsByTagNameNS(XHTML, "link").item(1);
    assertEquals("alternate", link.getAttribute("rel"));
    assertEquals("ru", link.getAttribute("hreflang"));
    assertEquals(BASE + "/ru/a&b", link.getAttribute("href"));
  }

  @Test
  @DisplayName("names no other language where there is only one")
  void oneLanguage() throws Exception {
    Element root =
        parse(
            SitemapWriter.pages(
                List.of(
                    new SitemapUrl(BASE + "/en", Optional.empty(), Map.of("en", BASE + "/en")))));
    assertEquals(0, root.getElementsByTagNameNS(XHTML, "link").getLength());
    assertEquals(List.of(), texts(root, "lastmod"));
  }

  @Test
  @DisplayName("is listed in the index")
  void index() throws Exception {
    Element root = parse(SitemapWriter.index(List.of(BASE + "/sitemap/news.xml")));
    assertEquals("sitemapindex", root.getLocalName());
    assertEquals(List.of(BASE + "/sitemap/news.xml"), texts(root, "loc"));
  }

  private static ItemTranslation translation(long id, String slug, String locale) {
    return new ItemTranslation(id, slug, TIME, TIME, locale);
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> texts(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(SITEMAP, name);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> found.item(index).getTextContent())
        .toList();
  }

  /** Addresses without sections. */
  private static final class FakeUrls extends Urls {

    @Override
    public String item(
        PortalLocale locale, SectionDescriptor section, String slug, Instant publishedAt) {
      return home(locale) + "/" + slug;
    }
  }
}
