package org.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.change.ChangeTag;
import org.portal.content.ContentType;
import org.portal.layout.PageViews;
import org.portal.localization.Localization;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.SectionPages;
import org.portal.navigation.ViewPage;

/** The list page of every section. */
@ApplicationScoped
public class ListPages implements SectionPages, PageHandler {

  /** The view of lists that a section does not show with one of its own. */
  public static final String VIEW = "/WEB-INF/portal/view/list.xhtml";

  @Inject private ItemLists lists;
  @Inject private Localization localization;
  @Inject private SectionCrumbs crumbs;
  @Inject private PageViews views;
  @Inject private ListMap map;

  @Override
  public List<PageDescriptor> pagesOf(SectionDescriptor section, ContentType type) {
    return List.of(new PageDescriptor("", ListPages.class, ListParameters.of(type)));
  }

  @Override
  public Page page(PageRequest request) {
    SectionDescriptor section = request.requiredSection();
    ItemList list = lists.list(request, lists.all(section));
    return begin(request, list).crumbs(crumbs.to(request)).build();
  }

  /**
   * Begins a page that shows a list of a section: its view, texts, feed and tags are set.
   *
   * @param request the page
   * @param list what it shows
   */
  public ViewPage.Builder begin(PageRequest request, ItemList list) {
    SectionDescriptor section = request.requiredSection();
    String title = localization.messages().text(request.locale(), section.messageKey("title"));
    String description =
        localization.messages().text(request.locale(), section.messageKey("description"));
    ViewPage.Builder page =
        ViewPage.of(section.listView().orElse(VIEW), title)
            .standfirst(description)
            .description(description)
            .feed(views.feed(request.locale(), section))
            .model("list", list)
            .tag(ChangeTag.type(typeId(section)));
    map.of(request.locale(), list.items()).ifPresent(drawing -> page.model("map", drawing));
    if (!request.parameters().isEmpty()) {
      page.bodyClass("filtered");
    }
    return page;
  }

  private static String typeId(SectionDescriptor section) {
    return section.type().getAnnotation(org.portal.content.Type.class).id();
  }
}
