package org.portal.syndication.sitemap;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.portal.syndication.xml.XmlDocument;

/** Writes sitemaps and their index (sitemaps.org 0.9). */
final class SitemapWriter {

  /** With the charset, for the document's answer. */
  static final String CONTENT_TYPE = "application/xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private SitemapWriter() {}

  /** The index of several sitemaps. */
  static String index(List<String> sitemapUrls) {
    return XmlDocument.write(
        "sitemapindex",
        NAMESPACE,
        xml -> sitemapUrls.forEach(url -> xml.element("sitemap", () -> xml.element("loc", url))));
  }

  /** One sitemap. */
  static String pages(List<SitemapUrl> pages) {
    return XmlDocument.write(
        "urlset",
        NAMESPACE,
        xml -> {
          xml.namespace("xhtml", XHTML);
          pages.forEach(page -> xml.element("url", () -> page(xml, page)));
        });
  }

  private static void page(XmlDocument xml, SitemapUrl page) {
    xml.element("loc", page.url());
    page.lastModified()
        .map(
            instant ->
                DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS)))
        .ifPresent(time -> xml.element("lastmod", time));
    if (page.alternates().size() > 1) {
      page.alternates()
          .forEach(
              (language, url) ->
                  xml.element(
                      "xhtml:link",
                      () ->
                          xml.attribute("rel", "alternate")
                              .attribute("hreflang", language)
                              .attribute("href", url)));
    }
  }
}
