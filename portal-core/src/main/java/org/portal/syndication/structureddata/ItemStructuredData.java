package org.portal.syndication.structureddata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portal.content.Art;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.field.FieldTexts;
import org.portal.detail.ItemPageDecorator;
import org.portal.detail.ItemView;
import org.portal.localization.ChosenText;
import org.portal.localization.Excerpt;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.settings.PortalSettings;

/**
 * Describes each item in schema.org's words: by its type's {@code schema} and the {@code property}
 * of its fields.
 */
@ApplicationScoped
public class ItemStructuredData implements ItemPageDecorator {

  private Localization localization;
  private FieldTexts fieldTexts;
  private PortalSettings settings;
  private Urls urls;

  /** For CDI. */
  protected ItemStructuredData() {}

  @Inject
  public ItemStructuredData(
      Localization localization, FieldTexts fieldTexts, PortalSettings settings, Urls urls) {
    this.localization = localization;
    this.fieldTexts = fieldTexts;
    this.settings = settings;
    this.urls = urls;
  }

  @Override
  public void decorate(
      PageRequest request, ContentType type, ContentItem item, ViewPage.Builder page) {
    Map<String, Object> properties = properties(request, type, item);
    page.model("detail")
        .map(ItemView.class::cast)
        .flatMap(view -> drawing(view.art()))
        .ifPresent(url -> properties.put("image", request.baseUrl() + url));
    page.structuredData(JsonLd.write(type.schema(), properties));
  }

  private Map<String, Object> properties(PageRequest request, ContentType type, ContentItem item) {
    PortalLocale locale = request.locale();
    Map<String, Object> properties = new LinkedHashMap<>();
    Optional<ChosenText> title = choose(locale, item, ContentText::getTitle);
    properties.put("name", title.map(ChosenText::text).orElse(null));
    properties.put(
        "description",
        choose(locale, item, ContentText::getSummary).map(ChosenText::text).orElse(null));
    properties.put("url", request.baseUrl() + request.path());
    if (type.isArticle()) {
      properties.put(
          "headline", title.map(chosen -> Excerpt.of(chosen.text(), Excerpt.TITLE)).orElse(null));
      properties.put("inLanguage", language(locale, item, title));
      properties.put("publisher", publisher(request));
    }
    if (isDated(request, type)) {
      properties.put("datePublished", time(item.getPublishedAt()));
      properties.put("dateModified", time(item.getUpdatedAt()));
    }
    type.fields().stream()
        .filter(field -> !field.property().isEmpty())
        .forEach(field -> add(properties, propertyOf(field), values(locale, field, item)));
    return properties;
  }

  /** The language of what there is most to read of. */
  private String language(PortalLocale locale, ContentItem item, Optional<ChosenText> title) {
    return choose(locale, item, ContentText::getBody)
        .or(() -> title)
        .flatMap(ChosenText::language)
        .orElse(locale.tag());
  }

  /** A woven cloth is decoration and shows nothing of the item. */
  private static Optional<String> drawing(Art art) {
    return art.woven() ? Optional.empty() : Optional.of(art.largeUrl().replaceFirst("#.*", ""));
  }

  /** The time of publication says something of articles and of what is listed by it. */
  private static boolean isDated(PageRequest request, ContentType type) {
    return type.isArticle()
        || request.section().map(section -> section.newestFirst()).orElse(false);
  }

  /** An item that has not been stored yet, in a preview, has no times. */
  private String time(Instant instant) {
    return instant == null ? null : localization.dates().machine(instant);
  }

  private List<Object> values(PortalLocale locale, ContentField field, ContentItem item) {
    return FieldValues.of(item, field).stream()
        .map(value -> fieldTexts.structured(locale, field, value))
        .toList();
  }

  /**
   * The item's own website: {@code url} is the portal's page, and both are about the same thing.
   */
  private static String propertyOf(ContentField field) {
    return "url".equals(field.property()) ? "sameAs" : field.property();
  }

  /** Several fields may tell the same property. */
  private static void add(Map<String, Object> properties, String name, List<Object> values) {
    List<Object> all = new ArrayList<>();
    Object before = properties.get(name);
    if (before instanceof List<?> several) {
      all.addAll(several);
    } else if (before != null) {
      all.add(before);
    }
    all.addAll(values);
    properties.put(name, all.size() == 1 ? all.get(0) : all);
  }

  private Map<String, Object> publisher(PageRequest request) {
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", "Organization");
    publisher.put(
        "name",
        localization.choose(request.locale(), settings.name()).map(ChosenText::text).orElse(null));
    publisher.put("url", request.baseUrl() + urls.home(request.locale()));
    return publisher;
  }

  private Optional<ChosenText> choose(
      PortalLocale locale, ContentItem item, Function<ContentText, String> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    item.getTexts().forEach((tag, text) -> texts.put(tag, part.apply(text)));
    return localization.choose(locale, texts);
  }
}
