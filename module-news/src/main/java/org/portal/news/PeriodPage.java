package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.content.ItemQuery;
import org.portal.listing.ItemList;
import org.portal.listing.ItemLists;
import org.portal.listing.ListPages;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.ViewPage;
import org.portal.news.archive.Archive;
import org.portal.news.archive.Period;

/**
 * The articles of a year, a month or a day. A gap in the archive is a page that says so; a time
 * before or after everything, or a day that no calendar has, is no page.
 */
@ApplicationScoped
public class PeriodPage implements PageHandler {

  @Inject private ItemLists lists;
  @Inject private ListPages pages;
  @Inject private SectionCrumbs crumbs;
  @Inject private Localization localization;
  @Inject private PeriodTexts texts;
  @Inject private Archive archive;

  @Override
  public Page page(PageRequest request) {
    return Period.read(request.variables())
        .map(period -> list(request, period))
        .orElseGet(Page::notFound);
  }

  private Page list(PageRequest request, Period period) {
    DateTexts dates = localization.dates();
    ItemQuery scope =
        lists
            .all(request.requiredSection())
            .publishedBetween(dates.startOf(period.begin()), dates.startOf(period.end()));
    ItemList list = lists.list(request, scope, List.of());
    if (!list.items().isEmpty()) {
      return begin(request, period, list).build();
    }
    return archive.spans(period)
        ? begin(request, period, gap(request.locale(), list, period))
            .standfirst(null)
            .robots("noindex")
            .build()
        : Page.notFound();
  }

  private ViewPage.Builder begin(PageRequest request, Period period, ItemList list) {
    PortalLocale locale = request.locale();
    String name = texts.name(locale, period);
    return pages
        .begin(request, list)
        .title(localization.messages().text(locale, "news.title-of", name))
        .heading(name)
        .standfirst(texts.standfirst(locale, period))
        .crumbs(crumbs.to(request, texts.crumbs(request, period)));
  }

  private ItemList gap(PortalLocale locale, ItemList list, Period period) {
    return new ItemList(
        List.of(),
        list.style(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        localization.messages().text(locale, "news.gap", texts.name(locale, period)));
  }
}
