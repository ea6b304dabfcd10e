package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Crumb;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;
import org.portal.news.archive.Period;

/** Periods of time in words. */
@ApplicationScoped
public class PeriodTexts {

  @Inject private Localization localization;
  @Inject private Urls urls;

  /** The period by itself, for example {@code September 2021}. */
  public String name(PortalLocale locale, Period period) {
    DateTexts dates = localization.dates();
    return switch (period.length()) {
      case YEAR -> year(locale, period);
      case MONTH -> dates.month(locale, period.month());
      case DAY -> dates.date(locale, period.begin());
    };
  }

  /** A sentence on what its page shows. */
  public String standfirst(PortalLocale locale, Period period) {
    return localization
        .messages()
        .text(locale, "news.standfirst-of-" + period.length().name().toLowerCase(Locale.ROOT));
  }

  /** The way from the section to the period's page: the year, the month, the day. */
  public Crumb[] crumbs(PageRequest request, Period period) {
    PortalLocale locale = request.locale();
    List<Crumb> way = new ArrayList<>();
    if (period.length() != Period.Length.YEAR) {
      Period year = Period.of(period.begin().getYear());
      way.add(new Crumb(year(locale, year), url(request, year)));
    }
    if (period.length() == Period.Length.DAY) {
      way.add(
          new Crumb(
              localization.dates().monthName(locale, period.begin()),
              url(request, Period.of(period.month()))));
    }
    way.add(
        new Crumb(
            period.length() == Period.Length.MONTH
                ? localization.dates().monthName(locale, period.begin())
                : name(locale, period),
            null));
    return way.toArray(Crumb[]::new);
  }

  private String year(PortalLocale locale, Period period) {
    // as text: a number would get its thousands set apart
    return localization
        .messages()
        .text(locale, "news.year", String.valueOf(period.begin().getYear()));
  }

  private String url(PageRequest request, Period period) {
    return urls.page(request.locale(), request.requiredSection().id(), period.path());
  }
}
