package org.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.portal.change.ChangeTag;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemCard;
import org.portal.listing.ItemCards;
import org.portal.listing.ItemLists;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.module.TeaserSource;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.PortalPages;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;

/** The home page. Each section's entries are asked for with a time limit and shown as data only. */
@ApplicationScoped
public class HomePage implements PortalPages, PageHandler {

  private static final String VIEW = "/WEB-INF/portal/view/home.xhtml";
  private static final Duration TEASER_LIMIT = Duration.ofMillis(1_500);

  /** The first time its classes are loaded and its queries prepared; no visitor waits for that. */
  private static final Duration FIRST_TEASER_LIMIT = Duration.ofSeconds(10);

  /** A page that shows what a section gave before, or nothing of it, is made again soon. */
  private static final Duration INCOMPLETE = Duration.ofSeconds(5);

  private final LastTeasers last = new LastTeasers();

  @Inject private ModuleRegistry registry;
  @Inject private FaultGuard guard;
  @Inject private ContentReader reader;
  @Inject private ItemLists lists;
  @Inject private ItemCards cards;
  @Inject private Localization localization;
  @Inject private Urls urls;
  @Inject @Any private Instance<TeaserSource> sources;

  @Override
  public List<PageDescriptor> localizedPages() {
    return List.of(new PageDescriptor("", HomePage.class, List.of()));
  }

  @Override
  public Page page(PageRequest request) {
    PortalLocale locale = request.locale();
    Messages messages = localization.messages();
    ViewPage.Builder page = ViewPage.of(VIEW, messages.text(locale, "home.title"));
    List<SectionDescriptor> wanted =
        registry.sections().stream().filter(section -> section.teaser().count() > 0).toList();
    Map<SectionDescriptor, Optional<List<ItemCard>>> answers = ask(locale, wanted);
    if (answers.containsValue(Optional.<List<ItemCard>>empty())) {
      page.freshUntil(Instant.now().plus(INCOMPLETE));
    }
    Map<SectionDescriptor, List<ItemCard>> found = new java.util.LinkedHashMap<>();
    answers.forEach(
        (section, answer) -> found.put(section, last.shown(locale, section.id(), answer)));
    List<HomeView.Teaser> teasers = new ArrayList<>();
    Optional<SectionDescriptor> leading = Optional.empty();
    for (SectionDescriptor section : wanted) {
      page.tag(ChangeTag.type(registry.typeOf(section).id()));
      List<ItemCard> items = found.get(section);
      if (section.leadsHome() && leading.isEmpty() && !items.isEmpty()) {
        leading = Optional.of(section);
      } else if (!items.isEmpty()) {
        teasers.add(teaser(locale, section, items));
      }
    }
    DateTexts dates = localization.dates();
    page.freshUntil(dates.startOf(dates.day(Instant.now()).plusDays(1)));
    page.tag(ChangeTag.RESTING);
    return page.model("home", home(locale, leading, found, teasers)).build();
  }

  private HomeView home(
      PortalLocale locale,
      Optional<SectionDescriptor> leading,
      Map<SectionDescriptor, List<ItemCard>> found,
      List<HomeView.Teaser> teasers) {
    if (leading.isEmpty()) {
      return new HomeView(null, null, List.of(), null, null, null, teasers);
    }
    SectionDescriptor section = leading.get();
    List<ItemCard> items = found.get(section);
    return new HomeView(
        items.get(0),
        section.id(),
        items.subList(1, items.size()),
        localization.messages().text(locale, section.messageKey("latest")),
        urls.section(locale, section.id()),
        localization.messages().text(locale, section.messageKey("all")),
        teasers);
  }

  private HomeView.Teaser teaser(
      PortalLocale locale, SectionDescriptor section, List<ItemCard> items) {
    Messages messages = localization.messages();
    return new HomeView.Teaser(
        section.id(),
        messages
            .optional(locale, section.messageKey("teaser"))
            .orElseGet(() -> messages.text(locale, section.messageKey("title"))),
        urls.section(locale, section.id()),
        messages
            .optional(locale, section.messageKey("all"))
            .orElseGet(() -> messages.text(locale, "home.all")),
        section.teaser().style().code(),
        items);
  }

  /** Asks all sections at the same time; a slow one does not hold up the others. */
  private Map<SectionDescriptor, Optional<List<ItemCard>>> ask(
      PortalLocale locale, List<SectionDescriptor> wanted) {
    Map<SectionDescriptor, CompletableFuture<Optional<List<ItemCard>>>> asked =
        new java.util.LinkedHashMap<>();
    for (SectionDescriptor section : wanted) {
      asked.put(
          section,
          guard.ask(
              section.moduleId(),
              teaser(section),
              guard.hasAnswered(section.moduleId(), teaser(section))
                  ? TEASER_LIMIT
                  : FIRST_TEASER_LIMIT,
              () -> items(locale, section)));
    }
    Map<SectionDescriptor, Optional<List<ItemCard>>> found = new java.util.LinkedHashMap<>();
    asked.forEach((section, answer) -> found.put(section, answer.join()));
    return found;
  }

  private static String teaser(SectionDescriptor section) {
    return "teaser " + section.id();
  }

  private List<ItemCard> items(PortalLocale locale, SectionDescriptor section) {
    int count = section.teaser().count();
    if (section.teaser().source().isPresent()) {
      return sources.select(section.teaser().source().get()).get().teaser(locale, count);
    }
    ContentType type = registry.typeOf(section);
    return cards.cards(locale, section, type, reader.list(lists.all(section).limit(count)).items());
  }
}
