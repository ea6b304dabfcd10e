package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portal.change.ChangeTag;
import org.portal.events.month.DayRange;
import org.portal.events.month.MonthGrid;
import org.portal.events.recurrence.Horizon;
import org.portal.layout.PageViews;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Crumb;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.SectionCrumbs;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;

/** A month of events as a grid. */
@ApplicationScoped
public class MonthPage implements PageHandler {

  private static final String VIEW = "/WEB-INF/events/month.xhtml";
  private static final int MOST_ENTRIES = 400;

  @Inject private EventCalendar calendar;
  @Inject private EventCards cards;
  @Inject private Localization localization;
  @Inject private SectionCrumbs crumbs;
  @Inject private PageViews views;
  @Inject private Urls urls;
  @Inject private MonthAddress months;

  @Override
  public Page page(PageRequest request) {
    LocalDate today = localization.dates().day(Instant.now());
    Horizon horizon = Horizon.of(today);
    Optional<YearMonth> month =
        MonthAddress.parse(request.variable("year"), request.variable("month"))
            .filter(horizon::contains);
    return month.isEmpty() ? Page.notFound() : page(request, month.get(), horizon, today);
  }

  private Page page(PageRequest request, YearMonth month, Horizon horizon, LocalDate today) {
    PortalLocale locale = request.locale();
    String title = localization.dates().month(locale, month);
    String pageTitle = localization.messages().text(locale, "events.month.title", title);
    return ViewPage.of(VIEW, pageTitle)
        .heading(title)
        .description(pageTitle)
        .crumbs(crumbs.to(request, new Crumb(title, null)))
        .feed(views.feed(locale, request.requiredSection()))
        .model("month", view(locale, month, horizon, today))
        .tag(ChangeTag.type("event"))
        .build();
  }

  private MonthView view(PortalLocale locale, YearMonth month, Horizon horizon, LocalDate today) {
    DateTexts dates = localization.dates();
    List<EventCards.Dated> entries =
        cards.cards(
            locale, calendar.between(month.atDay(1), month.atEndOfMonth(), MOST_ENTRIES), today);
    MonthGrid grid =
        MonthGrid.of(
            month,
            dates.firstDayOfWeek(locale),
            entries.stream()
                .map(dated -> new DayRange(dated.entry().firstDay(), dated.entry().lastDay()))
                .toList());
    MonthBars bars = new MonthBars(entries, new EventDates(localization, locale), today);
    return new MonthView(
        dates.month(locale, month),
        weekdays(locale),
        grid.weeks().stream().map(week -> week.stream().map(bars::day).toList()).toList(),
        entries.stream().map(EventCards.Dated::card).toList(),
        urls.section(locale, EventsModule.ID),
        months.url(locale, month),
        link(locale, month.minusMonths(1), horizon),
        link(locale, month.plusMonths(1), horizon),
        years(locale, month, horizon),
        localization.messages().text(locale, "events.month.none"));
  }

  private List<MonthView.Weekday> weekdays(PortalLocale locale) {
    DateTexts dates = localization.dates();
    return IntStream.range(0, 7)
        .mapToObj(dates.firstDayOfWeek(locale)::plus)
        .map(
            day ->
                new MonthView.Weekday(
                    dates.weekdayInTwoLetters(locale, day), dates.weekdayInFull(locale, day)))
        .toList();
  }

  private MonthView.Link link(PortalLocale locale, YearMonth month, Horizon horizon) {
    return horizon.contains(month)
        ? new MonthView.Link(
            localization.dates().month(locale, month), months.url(locale, month), false)
        : null;
  }

  private List<MonthView.Link> years(PortalLocale locale, YearMonth month, Horizon horizon) {
    return IntStream.rangeClosed(horizon.from().getYear(), horizon.until().getYear())
        .mapToObj(
            year ->
                new MonthView.Link(
                    String.valueOf(year),
                    months.url(locale, month.withYear(year)),
                    year == month.getYear()))
        .toList();
  }
}
