package org.portal.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.localization.ChosenText;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.FeedLink;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;
import org.portal.settings.PortalSettings;

/** Makes the document of a feed: what all feeds of the portal have in common. */
@ApplicationScoped
public class FeedDocuments {

  @Inject private Localization localization;
  @Inject private PortalSettings settings;
  @Inject private Urls urls;

  /**
   * Makes the document.
   *
   * @param request the feed's address
   * @param title what the feed is about, besides the portal's name; empty for the whole portal
   * @param subtitle the same in a sentence, or null
   * @param entries the newest first
   * @param tags what it shows
   * @param freshUntil when it becomes outdated by itself, if ever
   */
  DocumentPage document(
      PageRequest request,
      Optional<String> title,
      String subtitle,
      List<FeedEntry> entries,
      Set<String> tags,
      Optional<Instant> freshUntil) {
    PortalLocale locale = request.locale();
    String portal = portalName(locale);
    Feed feed =
        new Feed(
            new FeedIds(settings.baseUrl()).feed(request.path()),
            locale.tag(),
            title.map(text -> text + " | " + portal).orElse(portal),
            subtitle,
            request.baseUrl() + request.path(),
            request.baseUrl() + pageOf(request.path()),
            portal,
            request.baseUrl() + urls.home(locale),
            entries);
    return new DocumentPage(
        AtomWriter.CONTENT_TYPE,
        AtomWriter.write(feed),
        tags,
        freshUntil,
        entries.isEmpty() ? Optional.empty() : Optional.of(feed.updated()));
  }

  /** What the portal is called. */
  String portalName(PortalLocale locale) {
    return text(locale, settings.name());
  }

  /** What the portal is about. */
  String tagline(PortalLocale locale) {
    return text(locale, settings.tagline());
  }

  private String text(PortalLocale locale, LocalizedText text) {
    return localization.choose(locale, text).map(ChosenText::text).orElse("");
  }

  private static String pageOf(String path) {
    return path.substring(0, path.length() - FeedLink.PATH.length() - 1);
  }
}
