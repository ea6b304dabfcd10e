package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.listing.ItemLists;
import org.portal.listing.ListPages;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.Urls;
import org.portal.news.archive.Period;

/**
 * The section's first page: the newest articles. The year picker, a plain form, comes here and is
 * sent on to the year's own page.
 */
@ApplicationScoped
public class FrontPage implements PageHandler {

  static final String YEAR = "year";
  static final String CATEGORY = "category";

  @Inject private ItemLists lists;
  @Inject private ListPages pages;
  @Inject private SectionCrumbs crumbs;
  @Inject private Urls urls;

  @Override
  public Page page(PageRequest request) {
    Optional<String> year = request.parameters().read(YEAR, FrontPage::year).map(Period::path);
    Optional<String> category =
        request.parameters().read(CATEGORY, Category::of).map(Category::code);
    return year.or(() -> category)
        .map(path -> Page.moved(urls.page(request.locale(), request.requiredSection().id(), path)))
        .orElseGet(() -> list(request));
  }

  private Page list(PageRequest request) {
    return pages
        .begin(request, lists.list(request, lists.all(request.requiredSection()), List.of()))
        .crumbs(crumbs.to(request))
        .build();
  }

  private static Optional<Period> year(String text) {
    return text.matches("[0-9]{4}") ? Period.read(Map.of(YEAR, text)) : Optional.empty();
  }
}
