package org.portal.syndication.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.module.PageDescriptor;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PortalPages;

/** The sitemap of pages outside every section: the home page. */
@ApplicationScoped
public class PortalSitemapPage implements PortalPages, PageHandler {

  /** Outside the folder of the sections' sitemaps, where it could hide one. */
  static final String PATH = "/sitemap-portal.xml";

  @Inject private SitemapAddresses addresses;

  @Override
  public List<PageDescriptor> rootPages() {
    return List.of(new PageDescriptor(PATH.substring(1), PortalSitemapPage.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    return new DocumentPage(
        SitemapWriter.CONTENT_TYPE,
        SitemapWriter.pages(addresses.home(request.baseUrl())),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }
}
