package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.portal.change.ChangeTag;
import org.portal.detail.ItemView;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionEnricher;
import org.portal.navigation.Crumb;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.news.archive.Archive;
import org.portal.news.archive.ArchiveCalendar;
import org.portal.news.archive.Period;

/** Puts the archive's calendar and the menu of categories beside every page of the news. */
@ApplicationScoped
public class NewsEnricher implements SectionEnricher {

  @Inject private Archive archive;
  @Inject private CategoryMenu categories;
  @Inject private ArticleViews articles;
  @Inject private SectionCrumbs crumbs;
  @Inject private Localization localization;
  @Inject private Urls urls;

  @Override
  public void enrich(PageRequest request, ViewPage.Builder page) {
    PortalLocale locale = request.locale();
    String section = request.requiredSection().id();
    Optional<Article> article = page.model("item").map(Article.class::cast);
    Optional<Category> category =
        article
            .map(Article::getCategory)
            .or(() -> Optional.ofNullable(request.variable("category")).flatMap(Category::of));
    article.ifPresent(shown -> enrich(request, shown, page));
    ArchiveCalendar calendar =
        new ArchiveCalendar(localization, locale, path -> urls.page(locale, section, path));
    page.model("archive", calendar.month(archive.content(Period.read(request.variables()))))
        .model("categories", categories.menu(request, category))
        .tag(ChangeTag.type(Article.TYPE));
  }

  private void enrich(PageRequest request, Article article, ViewPage.Builder page) {
    ItemView detail = page.model("detail").map(ItemView.class::cast).orElseThrow();
    ArticleView view = articles.view(request, article, detail);
    page.model("article", view)
        .openGraphType("article")
        .crumbs(crumbs.to(request, new Crumb(view.category(), view.categoryUrl())));
  }
}
