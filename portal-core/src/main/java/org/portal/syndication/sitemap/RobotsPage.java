package org.portal.syndication.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.module.PageDescriptor;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PortalPages;

/** What robots may read, at {@code /robots.txt} (RFC 9309), and where the sitemap is. */
@ApplicationScoped
public class RobotsPage implements PortalPages, PageHandler {

  @Override
  public List<PageDescriptor> rootPages() {
    return List.of(new PageDescriptor("robots.txt", RobotsPage.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    return new DocumentPage(
        "text/plain;charset=UTF-8",
        """
        User-agent: *
        Disallow: /admin

        Sitemap: %s%s
        """
            .formatted(request.baseUrl(), SitemapIndexPage.PATH),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }
}
