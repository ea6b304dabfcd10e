package org.portal.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.change.ChangeTag;
import org.portal.content.ContentType;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.FeedLink;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionPages;

/** The feed of every section, for example {@code /en/news/feed.atom}. */
@ApplicationScoped
public class SectionFeed implements SectionPages, PageHandler {

  @Inject private FeedEntries entries;
  @Inject private FeedDocuments documents;
  @Inject private ModuleRegistry registry;
  @Inject private Localization localization;

  @Override
  public List<PageDescriptor> pagesOf(SectionDescriptor section, ContentType type) {
    return List.of(new PageDescriptor(FeedLink.PATH, SectionFeed.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    SectionDescriptor section = request.requiredSection();
    PortalLocale locale = request.locale();
    return documents.document(
        request,
        Optional.of(localization.messages().text(locale, section.messageKey("title"))),
        localization.messages().optional(locale, section.messageKey("description")).orElse(null),
        entries.newest(locale, section, request.baseUrl()),
        Set.of(ChangeTag.type(registry.typeOf(section).id())),
        Optional.empty());
  }
}
