package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.listing.ItemList;
import org.portal.listing.ItemLists;
import org.portal.listing.ListPages;
import org.portal.localization.Localization;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Crumb;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;

/** The articles of one category. */
@ApplicationScoped
public class CategoryPage implements PageHandler {

  @Inject private ItemLists lists;
  @Inject private ListPages pages;
  @Inject private SectionCrumbs crumbs;
  @Inject private Localization localization;

  @Override
  public Page page(PageRequest request) {
    return Category.of(request.variable("category"))
        .map(category -> list(request, category))
        .orElseGet(Page::notFound);
  }

  private Page list(PageRequest request, Category category) {
    PortalLocale locale = request.locale();
    Messages messages = localization.messages();
    ItemList list =
        lists.list(
            request, lists.all(request.requiredSection()).where("category", category), List.of());
    String name = messages.text(locale, category.messageKey());
    String description = messages.text(locale, category.descriptionKey());
    return pages
        .begin(request, list)
        .title(messages.text(locale, "news.title-of", name))
        .heading(name)
        .standfirst(description)
        .description(description)
        .crumbs(crumbs.to(request, new Crumb(name, null)))
        .build();
  }
}
