package org.portal.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.portal.change.ChangeTag;
import org.portal.localization.PortalLocale;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.FeedLink;
import org.portal.navigation.Page;
import org.portal.navigation.PageDecorator;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PortalPages;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;

/**
 * The feed of the whole portal, for example {@code /en/feed.atom}; the home page names it. It has
 * what is new in the sections that begin with the newest: a catalogue that was filled in one day
 * would hide every piece of news. Where all sections are catalogues it has those.
 */
@ApplicationScoped
public class PortalFeed implements PortalPages, PageHandler, PageDecorator {

  private static final Duration LIMIT = Duration.ofSeconds(3);

  /** A feed that lacks a section which gave no answer is made again soon. */
  private static final Duration INCOMPLETE = Duration.ofSeconds(5);

  @Inject private FeedEntries entries;
  @Inject private FeedDocuments documents;
  @Inject private ModuleRegistry registry;
  @Inject private FaultGuard guard;
  @Inject private Urls urls;

  @Override
  public List<PageDescriptor> localizedPages() {
    return List.of(new PageDescriptor(FeedLink.PATH, PortalFeed.class, List.of()));
  }

  @Override
  public void decorate(PageRequest request, ViewPage.Builder page) {
    PortalLocale locale = request.locale();
    if (request.path().equals(urls.home(locale))) {
      page.feed(
          new FeedLink(
              documents.portalName(locale),
              FeedLink.ATOM,
              urls.home(locale) + "/" + FeedLink.PATH));
    }
  }

  @Override
  public Page page(PageRequest request) {
    List<FeedEntry> newest = new ArrayList<>();
    Set<String> tags = new HashSet<>(Set.of(ChangeTag.RESTING));
    Optional<Instant> freshUntil = Optional.empty();
    for (Asked asked : ask(request)) {
      tags.add(ChangeTag.type(registry.typeOf(asked.section()).id()));
      Optional<List<FeedEntry>> found = asked.answer().join();
      if (found.isEmpty()) {
        freshUntil = Optional.of(Instant.now().plus(INCOMPLETE));
      }
      found.ifPresent(newest::addAll);
    }
    newest.sort(Comparator.comparing(FeedEntry::published).reversed());
    return documents.document(
        request,
        Optional.empty(),
        documents.tagline(request.locale()),
        newest.subList(0, Math.min(FeedEntries.COUNT, newest.size())),
        tags,
        freshUntil);
  }

  /** Asks all sections at the same time; one that fails is missing, the others are there. */
  private List<Asked> ask(PageRequest request) {
    return newsOf(registry.sections()).stream()
        .map(
            section ->
                new Asked(
                    section,
                    guard.ask(
                        section.moduleId(),
                        "feed " + section.id(),
                        LIMIT,
                        () -> entries.newest(request.locale(), section, request.baseUrl()))))
        .toList();
  }

  private static List<SectionDescriptor> newsOf(List<SectionDescriptor> sections) {
    List<SectionDescriptor> chronological =
        sections.stream().filter(SectionDescriptor::newestFirst).toList();
    return chronological.isEmpty() ? sections : chronological;
  }

  private record Asked(
      SectionDescriptor section, CompletableFuture<Optional<List<FeedEntry>>> answer) {}
}
