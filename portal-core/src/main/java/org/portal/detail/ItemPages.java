package org.portal.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.portal.change.ChangeTag;
import org.portal.content.ContentItem;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Crumb;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.SectionPages;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;

/** The page of every item of every section. */
@ApplicationScoped
public class ItemPages implements SectionPages, PageHandler {

  /** The view of items that a section does not show with one of its own. */
  public static final String VIEW = "/WEB-INF/portal/view/detail.xhtml";

  /** The parameter that asks for the page as it is printed. */
  public static final String PRINT_PARAMETER = "view";

  @Inject private ContentReader reader;
  @Inject private ModuleRegistry registry;
  @Inject private Urls urls;
  @Inject private SectionCrumbs crumbs;
  @Inject private ItemViews views;
  @Inject @Any private Instance<ItemPageDecorator> decorators;

  @Override
  public List<PageDescriptor> pagesOf(SectionDescriptor section, ContentType type) {
    return List.of(
        new PageDescriptor(section.itemPath(), ItemPages.class, List.of(PRINT_PARAMETER)));
  }

  @Override
  public Page page(PageRequest request) {
    boolean print =
        request
            .parameters()
            .read(
                PRINT_PARAMETER,
                value -> "print".equals(value) ? Optional.of(true) : Optional.empty())
            .isPresent();
    SectionDescriptor section = request.requiredSection();
    ContentType type = registry.typeOf(section);
    String slug = request.variable("slug");
    Optional<ContentItem> item = reader.item(type, slug);
    if (item.isEmpty()) {
      return moved(request, section, type, slug);
    }
    String canonical = urls.item(request.locale(), section, slug, item.get().getPublishedAt());
    if (!canonical.equals(request.path())) {
      return Page.moved(canonical);
    }
    return view(request, section, type, item.get(), print);
  }

  private Page moved(
      PageRequest request, SectionDescriptor section, ContentType type, String slug) {
    return reader
        .movedTo(type, slug)
        .flatMap(newSlug -> reader.item(type, newSlug))
        .map(
            item ->
                Page.moved(
                    urls.item(request.locale(), section, item.getSlug(), item.getPublishedAt())))
        .orElseGet(Page::notFound);
  }

  /**
   * The page of an item that visitors perhaps do not see yet.
   *
   * @param request the page's language and address
   * @param section the item's section
   * @param type its type
   * @param item the item, with a slug and a time of publication
   */
  public ViewPage preview(
      PageRequest request, SectionDescriptor section, ContentType type, ContentItem item) {
    return view(request, section, type, item, false);
  }

  private ViewPage view(
      PageRequest request,
      SectionDescriptor section,
      ContentType type,
      ContentItem item,
      boolean print) {
    ItemView view = views.view(request, section, type, item);
    ViewPage.Builder page =
        ViewPage.of(section.itemView().orElse(VIEW), view.title())
            .standfirst(view.summary())
            .description(view.summary())
            .crumbs(crumbs.to(request, new Crumb(view.title(), null)))
            .locales(item.getTexts().keySet())
            .model("detail", view)
            .model("item", item)
            .tag(ChangeTag.item(type.id(), item.getSlug()))
            .tag(ChangeTag.type(type.id()))
            .tags(views.tagsOfReferences(item));
    if (print) {
      page.bodyClass("print-view").robots("noindex");
    }
    for (ItemPageDecorator decorator : decorators) {
      decorator.decorate(request, type, item, page);
    }
    return page.build();
  }
}
