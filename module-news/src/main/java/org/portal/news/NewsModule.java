package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.listing.ListParameters;
import org.portal.module.ListStyle;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** The section of news. */
@ApplicationScoped
public class NewsModule implements PortalModule {

  /** The module's id. */
  public static final String ID = "news";

  @Override
  public void describe(ModuleDescription module) {
    module.id(ID).requiresCore("1");
    module
        .section("news")
        .of(Article.class)
        .order(10)
        .itemPath("{year}/{month}/{day}/{slug}")
        .newestFirst()
        .yarns(YarnColour.MADDER, YarnColour.PINE)
        .listAs(ListStyle.ENTRIES)
        .listView("/WEB-INF/news/list.xhtml")
        .itemView("/WEB-INF/news/article.xhtml")
        .leadsHome()
        .teaserOnHome(7, ListStyle.ENTRIES)
        .page(
            "",
            FrontPage.class,
            ListParameters.AFTER,
            ListParameters.BEFORE,
            FrontPage.CATEGORY,
            FrontPage.YEAR)
        .page("{category}", CategoryPage.class, ListParameters.AFTER, ListParameters.BEFORE)
        .page("{year}", PeriodPage.class, ListParameters.AFTER, ListParameters.BEFORE)
        .page("{year}/{month}", PeriodPage.class, ListParameters.AFTER, ListParameters.BEFORE)
        .page("{year}/{month}/{day}", PeriodPage.class, ListParameters.AFTER, ListParameters.BEFORE)
        .enrichedBy(NewsEnricher.class)
        .demonstrationContent(DemonstrationNews.class);
  }
}
