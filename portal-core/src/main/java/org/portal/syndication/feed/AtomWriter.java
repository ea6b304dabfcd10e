package org.portal.syndication.feed;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.portal.syndication.xml.XmlDocument;

/** Writes a feed as an Atom document (RFC 4287). */
final class AtomWriter {

  /** With the charset, for the document's answer. */
  static final String CONTENT_TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomWriter() {}

  static String write(Feed feed) {
    return XmlDocument.write(
        "feed",
        NAMESPACE,
        xml -> {
          xml.language(feed.language());
          xml.element("id", feed.id());
          xml.element("title", feed.title());
          if (feed.subtitle() != null) {
            xml.element("subtitle", feed.subtitle());
          }
          xml.element("updated", time(feed.updated()));
          link(xml, "self", "application/atom+xml", feed.language(), feed.selfUrl());
          link(xml, "alternate", "text/html", feed.language(), feed.pageUrl());
          xml.element(
              "author", () -> xml.element("name", feed.author()).element("uri", feed.authorUrl()));
          feed.entries().forEach(entry -> xml.element("entry", () -> entry(xml, feed, entry)));
        });
  }

  private static void entry(XmlDocument xml, Feed feed, FeedEntry entry) {
    // the entry's language is that of its title; what differs from it says so
    String inherited = entry.titleLanguage() == null ? feed.language() : entry.titleLanguage();
    xml.language(entry.titleLanguage());
    xml.element("id", entry.id());
    xml.element("title", entry.title());
    xml.element("updated", time(entry.updated()));
    xml.element("published", time(entry.published()));
    link(xml, "alternate", "text/html", inherited, entry.url());
    for (FeedEntry.Category category : entry.categories()) {
      xml.element(
          "category",
          () ->
              xml.language(unless(inherited, feed.language()))
                  .attribute("term", category.term())
                  .attribute("scheme", category.scheme())
                  .attribute("label", category.label()));
    }
    if (entry.summary() != null) {
      String language = entry.summaryLanguage() == null ? feed.language() : entry.summaryLanguage();
      xml.element("summary", () -> xml.language(unless(inherited, language)).text(entry.summary()));
    }
  }

  private static String unless(String inherited, String language) {
    return language.equals(inherited) ? null : language;
  }

  private static void link(
      XmlDocument xml, String relation, String type, String language, String url) {
    xml.element(
        "link",
        () ->
            xml.attribute("rel", relation)
                .attribute("type", type)
                .attribute("hreflang", language)
                .attribute("href", url));
  }

  private static String time(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
  }
}
