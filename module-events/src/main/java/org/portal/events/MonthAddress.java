package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Urls;

/** Addresses of months, for example {@code /en/events/2021/07}. */
@ApplicationScoped
public class MonthAddress {

  @Inject private Urls urls;

  /** The address of a month. */
  String url(PortalLocale locale, YearMonth month) {
    return urls.page(
        locale,
        EventsModule.ID,
        String.format(Locale.ROOT, "%04d/%02d", month.getYear(), month.getMonthValue()));
  }

  /** The month of an address; empty if there is no such month. */
  static Optional<YearMonth> parse(String year, String month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
