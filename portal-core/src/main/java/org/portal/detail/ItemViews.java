package org.portal.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portal.change.ChangeTag;
import org.portal.content.CardDate;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentReader;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.GeoPoint;
import org.portal.content.ItemCard;
import org.portal.content.ItemQuery;
import org.portal.content.ItemReference;
import org.portal.content.ItemSummary;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.layout.Pictures;
import org.portal.listing.ItemCards;
import org.portal.listing.ItemLists;
import org.portal.localization.ChosenText;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.UrlEncoding;

/** Makes of an item what its page shows. */
@ApplicationScoped
public class ItemViews {

  private static final int OTHERS = 4;

  @Inject private Localization localization;
  @Inject private ModuleRegistry registry;
  @Inject private ContentReader reader;
  @Inject private FieldTexts fieldTexts;
  @Inject private Pictures pictures;
  @Inject private ItemCards cards;
  @Inject private ItemLists lists;

  /** The item in the page's language, or in the first other one that it has. */
  public ItemView view(
      PageRequest request, SectionDescriptor section, ContentType type, ContentItem item) {
    PortalLocale locale = request.locale();
    ChosenText title =
        localization.choose(locale, texts(item, ContentText::getTitle)).orElseThrow();
    Optional<ChosenText> summary =
        localization.choose(locale, texts(item, ContentText::getSummary));
    Optional<ChosenText> body = localization.choose(locale, texts(item, ContentText::getBody));
    String bodyLanguage = body.flatMap(ChosenText::language).orElse(null);
    return new ItemView(
        title.text(),
        title.language().orElse(null),
        summary.map(ChosenText::text).orElse(null),
        summary.flatMap(ChosenText::language).orElse(null),
        body.map(text -> Arrays.asList(text.text().split("\\n\\s*\\n"))).orElse(List.of()),
        bodyLanguage,
        bodyLanguage == null
            ? null
            : new PortalLocale(bodyLanguage).toLocale().getDisplayLanguage(locale.toLocale()),
        date(locale, item),
        facts(locale, type, item),
        pictures.of(section.id(), item.getSlug(), item.getIllustration()),
        point(type, item),
        tags(locale, item),
        related(locale, item),
        others(locale, section, type, item),
        otherNames(locale, item),
        source(locale, item),
        shares(request, title.text()),
        request.url(QueryParameters.NONE.with(ItemPages.PRINT_PARAMETER, "print")));
  }

  /** The tags of the items that this one points to. */
  Set<String> tagsOfReferences(ContentItem item) {
    Set<String> tags = new LinkedHashSet<>();
    item.getReferences()
        .forEach(
            reference ->
                registry
                    .section(reference.getSection())
                    .ifPresent(
                        section ->
                            tags.add(
                                ChangeTag.item(
                                    registry.typeOf(section).id(), reference.getSlug()))));
    return tags;
  }

  /** In the page's language where a message {@code tag.<tag>} translates it. */
  private List<String> tags(PortalLocale locale, ContentItem item) {
    return item.getTags().stream()
        .map(
            tag ->
                localization
                    .messages()
                    .optional(locale, "tag." + tag.replace(' ', '-'))
                    .orElse(tag))
        .toList();
  }

  private static Map<String, String> texts(
      ContentItem item, java.util.function.Function<ContentText, String> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    item.getTexts().forEach((tag, text) -> texts.put(tag, part.apply(text)));
    return texts;
  }

  private CardDate date(PortalLocale locale, ContentItem item) {
    DateTexts dates = localization.dates();
    return new CardDate(
        dates.machine(item.getPublishedAt()),
        dates.date(locale, dates.day(item.getPublishedAt())),
        dates.time(locale, item.getPublishedAt()));
  }

  private List<ItemView.Fact> facts(PortalLocale locale, ContentType type, ContentItem item) {
    List<ContentField> fields = type.fields().stream().filter(ContentField::fact).toList();
    return fieldTexts.lines(locale, fields, field -> FieldValues.of(item, field)).stream()
        .map(
            line ->
                new ItemView.Fact(
                    line.field().name(),
                    fieldTexts.label(locale, line.field()),
                    line.asFact().stream().map(ItemViews::value).toList()))
        .toList();
  }

  private static ItemView.Value value(FieldText text) {
    return new ItemView.Value(text.text(), text.language().orElse(null), text.url().orElse(null));
  }

  private static GeoPoint point(ContentType type, ContentItem item) {
    return type.fields().stream()
        .flatMap(field -> FieldValues.of(item, field).stream())
        .filter(GeoPoint.class::isInstance)
        .map(GeoPoint.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Grouped by section, so that the number of statements does not depend on the references. */
  private List<ItemCard> related(PortalLocale locale, ContentItem item) {
    Map<String, List<String>> bySection = new LinkedHashMap<>();
    for (ItemReference reference : item.getReferences()) {
      bySection
          .computeIfAbsent(reference.getSection(), section -> new ArrayList<>())
          .add(reference.getSlug());
    }
    return bySection.entrySet().stream()
        .flatMap(
            entry ->
                registry.section(entry.getKey()).stream()
                    .flatMap(section -> cardsOf(locale, section, entry.getValue())))
        .toList();
  }

  private Stream<ItemCard> cardsOf(
      PortalLocale locale, SectionDescriptor section, List<String> slugs) {
    ContentType type = registry.typeOf(section);
    ItemQuery query = ItemQuery.of(type).slugs(slugs).limit(slugs.size());
    return cards.cards(locale, section, type, reader.list(query).items()).stream();
  }

  private List<ItemCard> others(
      PortalLocale locale, SectionDescriptor section, ContentType type, ContentItem item) {
    ItemQuery any = lists.all(section).except(item.getSlug()).limit(OTHERS);
    Optional<ContentField> grouping =
        type.facets().stream().filter(field -> !field.multiple()).findFirst();
    Map<Long, ItemSummary> found = new LinkedHashMap<>();
    if (grouping.isPresent()) {
      // those of the same kind first
      List<Object> values = FieldValues.of(item, grouping.get());
      ItemQuery same = values.isEmpty() ? any : any.where(grouping.get(), values.get(0));
      reader.list(same).items().forEach(other -> found.put(other.id(), other));
    }
    reader.list(any).items().forEach(other -> found.putIfAbsent(other.id(), other));
    return cards.cards(locale, section, type, found.values().stream().limit(OTHERS).toList());
  }

  private List<ItemView.OtherName> otherNames(PortalLocale locale, ContentItem item) {
    return localization.preference(locale).stream()
        .skip(1)
        .filter(other -> item.getTexts().containsKey(other.tag()))
        .map(
            other ->
                new ItemView.OtherName(other.tag(), item.getTexts().get(other.tag()).getTitle()))
        .toList();
  }

  private String source(PortalLocale locale, ContentItem item) {
    if (item.getSource() == null) {
      return null;
    }
    return item.isVerified()
        ? item.getSource()
        : localization.messages().text(locale, "detail.source.unchecked", item.getSource());
  }

  private List<ItemView.ShareLink> shares(PageRequest request, String title) {
    String url = UrlEncoding.encode(request.baseUrl() + request.path());
    String text = UrlEncoding.encode(title);
    return List.of(
        new ItemView.ShareLink(
            localization.messages().text(request.locale(), "share.mail"),
            "mailto:?subject=" + text + "&body=" + url),
        new ItemView.ShareLink("Telegram", "https://t.me/share/url?url=" + url + "&text=" + text),
        new ItemView.ShareLink("VK", "https://vk.com/share.php?url=" + url));
  }
}
