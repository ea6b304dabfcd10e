package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemQuery;
import org.portal.listing.Facet;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;

/** The categories with their numbers of articles, each leading to its page. */
@ApplicationScoped
public class CategoryMenu {

  @Inject private ContentReader reader;
  @Inject private ModuleRegistry registry;
  @Inject private Localization localization;
  @Inject private Urls urls;

  /**
   * The menu; one statement.
   *
   * @param request the page that it stands beside
   * @param current the category of that page, if it has one
   */
  public Facet menu(PageRequest request, Optional<Category> current) {
    SectionDescriptor section = request.requiredSection();
    ContentType type = registry.typeOf(section);
    Map<Object, Long> counts =
        reader.counts(ItemQuery.of(type), type.field("category").orElseThrow());
    PortalLocale locale = request.locale();
    return new Facet(
        localization.messages().text(locale, "news.categories"),
        Arrays.stream(Category.values())
            .map(
                category ->
                    new Facet.Choice(
                        localization.messages().text(locale, category.messageKey()),
                        localization.number(locale, counts.getOrDefault(category, 0L)),
                        urls.page(locale, section.id(), category.code()),
                        current.filter(category::equals).isPresent()))
            .toList());
  }
}
