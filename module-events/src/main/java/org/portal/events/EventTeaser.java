package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.portal.content.ItemCard;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.TeaserSource;

/** The events of the home page: what is on now, then what comes next. */
@ApplicationScoped
public class EventTeaser implements TeaserSource {

  /** So many are read beyond the wanted ones, because called-off ones are left out. */
  private static final int SPARE = 12;

  @Inject private EventCalendar calendar;
  @Inject private EventCards cards;
  @Inject private Localization localization;

  @Override
  public List<ItemCard> teaser(PortalLocale locale, int count) {
    LocalDate today = localization.dates().day(Instant.now());
    List<CalendarEntry> next =
        Stream.concat(
                calendar.ongoing(today, EventFilter.NONE, count + SPARE).stream(),
                calendar.from(new ListStart(today, 0), EventFilter.NONE, count + SPARE).stream())
            .filter(entry -> !entry.isOff())
            .limit(count)
            .toList();
    return cards.cards(locale, next, today).stream().map(EventCards.Dated::card).toList();
  }
}
