package org.portal.syndication.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portal.syndication.HostileTexts;
import org.w3c.dom.Element;

@DisplayName("An Atom feed")
class AtomWriterTest {

  private static final Instant PUBLISHED = Instant.parse("2021-09-09T09:26:00Z");
  private static final Instant UPDATED = Instant.parse("2021-09-10T10:00:00.123Z");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  @Test
  @DisplayName("says what it is, where it is and whose news it has")
  void feed() throws FeedException {
    com.rometools.rome.feed.atom.Feed feed = parse(feed(List.of(entry("Title", "Summary", null))));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("tag:portal.example,2026-01-01:/en/news/feed.atom", feed.getId());
    assertEquals("News | Portal", feed.getTitle());
    assertEquals("https://portal.example/en/news", feed.getAlternateLinks().get(0).getHref());
    Link self = feed.getOtherLinks().get(0);
    assertEquals("self", self.getRel());
    assertEquals("application/atom+xml", self.getType());
    assertEquals("https://portal.example/en/news/feed.atom", self.getHref());
    assertEquals("Portal", feed.getAuthors().get(0).getName());
    assertEquals(Date.from(Instant.parse("2021-09-10T10:00:00Z")), feed.getUpdated());
  }

  @Test
  @DisplayName("has entries with all that readers show")
  void entries() throws FeedException {
    Entry entry = parse(feed(List.of(entry("Title", "Summary", null)))).getEntries().get(0);
    assertEquals("tag:portal.example,2021-09-01:en/article/7", entry.getId());
    assertEquals("Title", entry.getTitle());
    assertEquals("Summary", entry.getSummary().getValue());
    assertEquals(Date.from(PUBLISHED), entry.getPublished());
    assertEquals(Date.from(Instant.parse("2021-09-10T10:00:00Z")), entry.getUpdated());
    assertEquals(
        "https://portal.example/en/news/a-castle", entry.getAlternateLinks().get(0).getHref());
    Category category = entry.getCategories().get(0);
    assertEquals("culture", category.getTerm());
    assertEquals("Culture", category.getLabel());
  }

  @Test
  @DisplayName("says which texts are in another language")
  void languages() throws Exception {
    Element entry =
        first(AtomWriter.write(feed(List.of(entry("Замак", "A castle", "ru")))), "entry");
    assertEquals("ru", entry.getAttributeNS(XML, "lang"));
    assertEquals("", child(entry, "title").getAttributeNS(XML, "lang"));
    assertEquals("en", child(entry, "summary").getAttributeNS(XML, "lang"));
    assertEquals("en", child(entry, "category").getAttributeNS(XML, "lang"));
    assertEquals("ru", child(entry, "link").getAttribute("hreflang"));
  }

  @Test
  @DisplayName("does not repeat the language that holds anyway")
  void inheritedLanguage() throws Exception {
    Element entry = first(AtomWriter.write(feed(List.of(entry("A", "B", null)))), "entry");
    assertFalse(entry.hasAttributeNS(XML, "lang"));
    assertFalse(child(entry, "summary").hasAttributeNS(XML, "lang"));
    assertFalse(child(entry, "category").hasAttributeNS(XML, "lang"));
  }

  @Test
  @DisplayName("is valid with nothing in it")
  void empty() throws FeedException {
    com.rometools.rome.feed.atom.Feed feed = parse(feed(List.of()));
    assertEquals(List.of(), feed.getEntries());
    assertEquals(Date.from(Instant.EPOCH), feed.getUpdated());
  }

  @Test
  @DisplayName("has no summary where an item has none")
  void noSummary() throws FeedException {
    assertNull(parse(feed(List.of(entry("Title", null, null)))).getEntries().get(0).getSummary());
  }

  @ParameterizedTest
  @MethodSource("org.portal.syndication.HostileTexts#all")
  @DisplayName("holds any text as text")
  void hostile(String text) throws FeedException {
    com.rometools.rome.feed.atom.Feed feed = parse(feed(List.of(entry(text, text, null))));
    Entry entry = feed.getEntries().get(0);
    Content title = entry.getTitleEx();
    assertEquals(HostileTexts.inXml(text).strip(), title.getValue().strip());
    assertEquals("text", title.getType() == null ? "text" : title.getType());
    assertEquals(HostileTexts.inXml(text).strip(), entry.getSummary().getValue().strip());
  }

  private static Feed feed(List<FeedEntry> entries) {
    return new Feed(
        new FeedIds("https://portal.example:8080").feed("/en/news/feed.atom"),
        "en",
        "News | Portal",
        null,
        "https://portal.example/en/news/feed.atom",
        "https://portal.example/en/news",
        "Portal",
        "https://portal.example/en",
        entries);
  }

  private static FeedEntry entry(String title, String summary, String titleLanguage) {
    long id = Instant.parse("2021-09-01T23:00:00Z").toEpochMilli() << 21;
    return new FeedEntry(
        new FeedIds("https://portal.example").entry("en", "article", id).replace("/" + id, "/7"),
        "https://portal.example/en/news/a-castle",
        title,
        titleLanguage,
        summary,
        null,
        PUBLISHED,
        UPDATED,
        List.of(
            new FeedEntry.Category(
                "culture", "https://portal.example/en/news#category", "Culture")));
  }

  private static com.rometools.rome.feed.atom.Feed parse(Feed feed) throws FeedException {
    return (com.rometools.rome.feed.atom.Feed)
        new WireFeedInput().build(new StringReader(AtomWriter.write(feed)));
  }

  private static Element first(String xml, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    return child(root, name);
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name).item(0);
  }
}
