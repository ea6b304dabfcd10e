package org.portal.syndication.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portal.change.ChangeTag;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PortalPages;

/**
 * The index of all sitemaps, at {@code /sitemap.xml}: one of the portal's own pages and one of
 * every section. It tells no times of change: to know a section's last one, all of its items would
 * have to be read.
 */
@ApplicationScoped
public class SitemapIndexPage implements PortalPages, PageHandler {

  /** The index's address without host. */
  static final String PATH = "/sitemap.xml";

  @Inject private ModuleRegistry registry;

  @Override
  public List<PageDescriptor> rootPages() {
    return List.of(new PageDescriptor(PATH.substring(1), SitemapIndexPage.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    List<String> parts =
        Stream.concat(
                Stream.of(PortalSitemapPage.PATH),
                registry.sections().stream().map(SectionSitemapPage::path))
            .map(path -> request.baseUrl() + path)
            .toList();
    return new DocumentPage(
        SitemapWriter.CONTENT_TYPE,
        SitemapWriter.index(parts),
        Set.of(ChangeTag.RESTING),
        Optional.empty(),
        Optional.empty());
  }
}
