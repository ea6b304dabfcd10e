package org.portal.syndication.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.change.ChangeTag;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemTranslation;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PathPattern;
import org.portal.navigation.PortalPages;

/** The sitemap of every section, for example {@code /sitemap/news.xml}. */
@ApplicationScoped
public class SectionSitemapPage implements PortalPages, PageHandler {

  private static final String VARIABLE = "section";
  private static final PathPattern PATTERN = new PathPattern("sitemap/{" + VARIABLE + "}.xml");

  /**
   * The standard allows 50,000 addresses and 50 MB; as each names its translations, half as many
   * stay well below the second limit and what a page may take of the cache.
   */
  private static final int MOST_ADDRESSES = 25_000;

  private static final Duration LIMIT = Duration.ofSeconds(15);

  @Inject private ModuleRegistry registry;
  @Inject private ContentReader reader;
  @Inject private FaultGuard guard;
  @Inject private SitemapAddresses addresses;

  /** The address of a section's sitemap, without host. */
  static String path(SectionDescriptor section) {
    return "/" + PATTERN.fill(Map.of(VARIABLE, section.id()));
  }

  @Override
  public List<PageDescriptor> rootPages() {
    return List.of(new PageDescriptor(PATTERN.toString(), SectionSitemapPage.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    return registry
        .section(request.variable(VARIABLE))
        .map(section -> sitemap(request.baseUrl(), section))
        .orElseGet(Page::notFound);
  }

  private Page sitemap(String baseUrl, SectionDescriptor section) {
    ContentType type = registry.typeOf(section);
    List<SitemapUrl> pages = new ArrayList<>(addresses.section(baseUrl, section));
    List<ItemTranslation> translations =
        guard.call(
            section.moduleId(),
            "sitemap " + section.id(),
            LIMIT,
            () -> reader.translations(type, MOST_ADDRESSES - pages.size()));
    pages.addAll(addresses.items(baseUrl, section, translations));
    return new DocumentPage(
        SitemapWriter.CONTENT_TYPE,
        SitemapWriter.pages(pages),
        Set.of(ChangeTag.type(type.id())),
        Optional.empty(),
        Optional.empty());
  }
}
