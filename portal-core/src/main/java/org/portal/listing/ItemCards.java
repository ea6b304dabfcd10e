package org.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.CardDate;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.GeoPoint;
import org.portal.content.ItemCard;
import org.portal.content.ItemSummary;
import org.portal.content.field.FieldLine;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.layout.Pictures;
import org.portal.localization.ChosenText;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Urls;

/** Makes cards of summaries: the texts of one language, the address, the picture. */
@ApplicationScoped
public class ItemCards {

  @Inject private Localization localization;
  @Inject private Urls urls;
  @Inject private Pictures pictures;
  @Inject private FieldTexts fieldTexts;

  /**
   * The card of an item.
   *
   * @param locale the language of the page
   * @param section the item's section
   * @param type the item's type
   * @param item what lists read of it
   * @return empty if it has no title in any language of the portal
   */
  public Optional<ItemCard> card(
      PortalLocale locale, SectionDescriptor section, ContentType type, ItemSummary item) {
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
                new ItemCard(
                    section.id(),
                    item.slug(),
                    urls.item(locale, section, item.slug(), item.publishedAt()),
                    title.text(),
                    title.language().orElse(null),
                    summary.map(ChosenText::text).orElse(null),
                    summary.flatMap(ChosenText::language).orElse(null),
                    section.newestFirst() ? date(locale, item) : null,
                    facts(locale, type, item),
                    pictures.of(section.id(), item.slug(), item.illustration()),
                    number(locale, type, item),
                    null,
                    null,
                    point(item)));
  }

  /** The cards of several items of a section. */
  public List<ItemCard> cards(
      PortalLocale locale, SectionDescriptor section, ContentType type, List<ItemSummary> items) {
    return items.stream().flatMap(item -> card(locale, section, type, item).stream()).toList();
  }

  private CardDate date(PortalLocale locale, ItemSummary item) {
    DateTexts dates = localization.dates();
    return new CardDate(
        dates.machine(item.publishedAt()),
        dates.date(locale, dates.day(item.publishedAt())),
        dates.time(locale, item.publishedAt()));
  }

  private List<String> facts(PortalLocale locale, ContentType type, ItemSummary item) {
    List<ContentField> fields =
        type.fields().stream()
            .filter(field -> field.list() && field.valueType() != GeoPoint.class)
            .toList();
    return fieldTexts
        .lines(locale, fields, field -> item.values().getOrDefault(field, List.of()))
        .stream()
        .map(FieldLine::inOneText)
        .toList();
  }

  private String number(PortalLocale locale, ContentType type, ItemSummary item) {
    return type.fields().stream()
        .filter(ContentField::number)
        .flatMap(
            field ->
                item.values().getOrDefault(field, List.of()).stream()
                    .flatMap(value -> fieldTexts.show(locale, field, value).stream()))
        .map(FieldText::text)
        .findFirst()
        .orElse(null);
  }

  private static GeoPoint point(ItemSummary item) {
    return item.values().values().stream()
        .flatMap(List::stream)
        .filter(GeoPoint.class::isInstance)
        .map(GeoPoint.class::cast)
        .findFirst()
        .orElse(null);
  }
}
