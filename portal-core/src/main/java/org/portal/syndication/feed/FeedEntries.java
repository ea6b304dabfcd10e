package org.portal.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemSummary;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.localization.ChosenText;
import org.portal.localization.Excerpt;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Urls;
import org.portal.settings.PortalSettings;

/** The newest items of a section as entries of a feed. */
@ApplicationScoped
public class FeedEntries {

  /** How many entries a feed has at most. */
  static final int COUNT = 20;

  @Inject private ContentReader reader;
  @Inject private ModuleRegistry registry;
  @Inject private Localization localization;
  @Inject private FieldTexts fieldTexts;
  @Inject private PortalSettings settings;
  @Inject private Urls urls;

  /** Reads them, by a fixed number of statements. */
  List<FeedEntry> newest(PortalLocale locale, SectionDescriptor section, String baseUrl) {
    ContentType type = registry.typeOf(section);
    return reader.newest(type, COUNT).stream()
        .flatMap(item -> entry(locale, section, type, item, baseUrl).stream())
        .toList();
  }

  private Optional<FeedEntry> entry(
      PortalLocale locale,
      SectionDescriptor section,
      ContentType type,
      ItemSummary item,
      String baseUrl) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> summaries = new LinkedHashMap<>();
    item.texts()
        .forEach(
            (tag, text) -> {
              titles.put(tag, text.title());
              summaries.put(tag, text.summary());
            });
    Optional<ChosenText> summary = localization.choose(locale, summaries);
    return localization
        .choose(locale, titles)
        .map(
            title ->
                new FeedEntry(
                    new FeedIds(settings.baseUrl()).entry(locale.tag(), type.id(), item.id()),
                    baseUrl + urls.item(locale, section, item.slug(), item.publishedAt()),
                    Excerpt.of(title.text(), Excerpt.TITLE),
                    title.language().orElse(null),
                    summary.map(ChosenText::text).orElse(null),
                    summary.flatMap(ChosenText::language).orElse(null),
                    item.publishedAt(),
                    later(item.publishedAt(), item.updatedAt()),
                    categories(locale, section, type, item, baseUrl)));
  }

  /** What was written beforehand is new to its readers when it is published. */
  private static Instant later(Instant publishedAt, Instant updatedAt) {
    return updatedAt.isAfter(publishedAt) ? updatedAt : publishedAt;
  }

  /** The section, and what its lists can be filtered by as far as summaries have it. */
  private List<FeedEntry.Category> categories(
      PortalLocale locale,
      SectionDescriptor section,
      ContentType type,
      ItemSummary item,
      String baseUrl) {
    String list = baseUrl + urls.section(locale, section.id());
    List<FeedEntry.Category> categories = new ArrayList<>();
    categories.add(
        new FeedEntry.Category(
            section.id(),
            baseUrl + urls.home(locale),
            localization.messages().text(locale, section.messageKey("title"))));
    for (ContentField field : type.facets()) {
      for (Object value : item.values().getOrDefault(field, List.of())) {
        fieldTexts.show(locale, field, value).stream()
            .map(FieldText::text)
            .findFirst()
            .ifPresent(
                label ->
                    categories.add(
                        new FeedEntry.Category(
                            fieldTexts.code(field, value), list + "#" + field.parameter(), label)));
      }
    }
    return categories;
  }
}
