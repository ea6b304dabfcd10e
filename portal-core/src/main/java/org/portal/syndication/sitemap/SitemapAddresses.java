package org.portal.syndication.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portal.content.ItemTranslation;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Urls;

/** Makes the entries of sitemaps: each page once in every language that it exists in. */
@ApplicationScoped
public class SitemapAddresses {

  private Localization localization;
  private Urls urls;

  /** For CDI. */
  protected SitemapAddresses() {}

  @Inject
  public SitemapAddresses(Localization localization, Urls urls) {
    this.localization = localization;
    this.urls = urls;
  }

  /** The home page. */
  List<SitemapUrl> home(String baseUrl) {
    return everywhere(baseUrl, urls::home);
  }

  /** The first page of a section. */
  List<SitemapUrl> section(String baseUrl, SectionDescriptor section) {
    return everywhere(baseUrl, locale -> urls.section(locale, section.id()));
  }

  /**
   * The pages of items.
   *
   * @param translations those of one item follow each other
   */
  List<SitemapUrl> items(
      String baseUrl, SectionDescriptor section, List<ItemTranslation> translations) {
    List<SitemapUrl> pages = new ArrayList<>(translations.size());
    List<ItemTranslation> ofOneItem = new ArrayList<>();
    for (ItemTranslation translation : translations) {
      if (!ofOneItem.isEmpty() && ofOneItem.get(0).id() != translation.id()) {
        pages.addAll(item(baseUrl, section, ofOneItem));
        ofOneItem.clear();
      }
      ofOneItem.add(translation);
    }
    if (!ofOneItem.isEmpty()) {
      pages.addAll(item(baseUrl, section, ofOneItem));
    }
    return pages;
  }

  private List<SitemapUrl> item(
      String baseUrl, SectionDescriptor section, List<ItemTranslation> translations) {
    ItemTranslation item = translations.get(0);
    Set<String> translated =
        translations.stream().map(ItemTranslation::locale).collect(Collectors.toSet());
    Map<String, String> alternates = new LinkedHashMap<>();
    // in the portal's order; a language that it no longer has is not among its addresses
    localization.locales().stream()
        .filter(locale -> translated.contains(locale.tag()))
        .forEach(
            locale ->
                alternates.put(
                    locale.tag(),
                    baseUrl + urls.item(locale, section, item.slug(), item.publishedAt())));
    return pages(alternates, Optional.of(item.updatedAt()));
  }

  private List<SitemapUrl> everywhere(String baseUrl, Function<PortalLocale, String> address) {
    Map<String, String> alternates = new LinkedHashMap<>();
    localization
        .locales()
        .forEach(locale -> alternates.put(locale.tag(), baseUrl + address.apply(locale)));
    return pages(alternates, Optional.empty());
  }

  private static List<SitemapUrl> pages(
      Map<String, String> alternates, Optional<Instant> lastModified) {
    return alternates.values().stream()
        .map(url -> new SitemapUrl(url, lastModified, alternates))
        .toList();
  }
}
