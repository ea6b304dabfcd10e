package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.change.ChangeTag;
import org.portal.content.ItemCard;
import org.portal.events.recurrence.Horizon;
import org.portal.layout.PageViews;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.ViewPage;

/**
 * What comes: the events from today on, month by month, what is on first. The parameter {@code
 * from} begins with another day.
 */
@ApplicationScoped
public class UpcomingPage implements PageHandler {

  /** The parameter that says with which day the page begins. */
  static final String FROM = "from";

  private static final String VIEW = "/WEB-INF/events/upcoming.xhtml";
  private static final int PAGE = 24;
  private static final int MOST_ONGOING = 24;

  @Inject private EventCalendar calendar;
  @Inject private EventCards cards;
  @Inject private EventFacets facets;
  @Inject private Localization localization;
  @Inject private SectionCrumbs crumbs;
  @Inject private PageViews views;
  @Inject private MonthAddress months;

  @Override
  public Page page(PageRequest request) {
    PortalLocale locale = request.locale();
    SectionDescriptor section = request.requiredSection();
    LocalDate today = localization.dates().day(Instant.now());
    String title = message(locale, section.messageKey("title"));
    String description = message(locale, section.messageKey("description"));
    ViewPage.Builder page =
        ViewPage.of(VIEW, title)
            .standfirst(description)
            .description(description)
            .crumbs(crumbs.to(request))
            .feed(views.feed(locale, section))
            .model("upcoming", view(request, today))
            .tag(ChangeTag.type("event"));
    if (!request.parameters().isEmpty()) {
      page.bodyClass("filtered");
    }
    return page.build();
  }

  private UpcomingView view(PageRequest request, LocalDate today) {
    Horizon horizon = Horizon.of(today);
    Optional<ListStart> asked =
        request
            .parameters()
            .read(
                FROM, code -> ListStart.parse(code).filter(start -> horizon.contains(start.day())));
    EventFilter filter = facets.filter(request);
    ListStart start = asked.orElseGet(() -> new ListStart(today, 0));
    List<CalendarEntry> following = calendar.from(start, filter, PAGE + 1);
    List<CalendarEntry> shown = new ArrayList<>();
    if (asked.isEmpty()) {
      shown.addAll(calendar.ongoing(today, filter, MOST_ONGOING));
    }
    shown.addAll(following.subList(0, Math.min(PAGE, following.size())));
    Optional<ListStart> next =
        following.size() > PAGE
            ? Optional.of(ListStart.at(following.get(PAGE), following.get(PAGE - 1)))
            : Optional.empty();
    return new UpcomingView(
        message(request.locale(), "events.total", calendar.count(start.day(), filter)),
        months(request.locale(), shown, start.day(), today),
        facets.facets(request, filter, start.day()),
        facets.chosen(request, filter),
        request.url(QueryParameters.NONE),
        request.url(QueryParameters.NONE),
        months.url(request.locale(), YearMonth.from(start.day())),
        asked.isPresent() ? request.url(request.parameters().without(FROM)) : null,
        next.map(place -> request.url(request.parameters().with(FROM, place.code()))).orElse(null),
        next.map(place -> month(request.locale(), YearMonth.from(place.day()))).orElse(null),
        message(request.locale(), filter.isEmpty() ? "events.none" : "list.none-with-filters"));
  }

  /** By the month of the first day; what began earlier stands under the month of the page. */
  private List<UpcomingView.Month> months(
      PortalLocale locale, List<CalendarEntry> entries, LocalDate firstDay, LocalDate today) {
    Map<YearMonth, List<ItemCard>> byMonth = new LinkedHashMap<>();
    for (EventCards.Dated dated : cards.cards(locale, entries, today)) {
      LocalDate day = dated.entry().firstDay();
      YearMonth month = YearMonth.from(day.isBefore(firstDay) ? firstDay : day);
      byMonth.computeIfAbsent(month, unused -> new ArrayList<>()).add(dated.card());
    }
    return byMonth.entrySet().stream()
        .map(
            entry ->
                new UpcomingView.Month(
                    month(locale, entry.getKey()),
                    months.url(locale, entry.getKey()),
                    entry.getValue()))
        .toList();
  }

  private String month(PortalLocale locale, YearMonth month) {
    return localization.dates().month(locale, month);
  }

  private String message(PortalLocale locale, String key, Object... arguments) {
    return localization.messages().text(locale, key, arguments);
  }
}
