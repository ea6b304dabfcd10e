package org.portal.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portal.content.ItemCard;
import org.portal.events.month.MonthGrid;

/** Makes of the bars of a month's layout what its view shows. */
final class MonthBars {

  private final List<EventCards.Dated> entries;
  private final EventDates dates;
  private final LocalDate today;

  MonthBars(List<EventCards.Dated> entries, EventDates dates, LocalDate today) {
    this.entries = entries;
    this.dates = dates;
    this.today = today;
  }

  MonthView.Day day(MonthGrid.Day day) {
    return new MonthView.Day(
        String.valueOf(day.date().getDayOfMonth()),
        day.date().toString(),
        day.other(),
        day.busy(),
        day.date().equals(today),
        day.bars().stream().map(bar -> bar == null ? null : bar(bar)).toList());
  }

  private MonthView.Bar bar(MonthGrid.Bar bar) {
    CalendarEntry entry = entries.get(bar.index()).entry();
    ItemCard card = entries.get(bar.index()).card();
    String days = dates.days(entry.firstDay(), entry.lastDay());
    String title = card.title() + ", " + days;
    return new MonthView.Bar(
        entry.isOff() ? card.badge() + ": " + title : title,
        card.title(),
        card.url(),
        css(entry, bar));
  }

  private static String css(CalendarEntry entry, MonthGrid.Bar bar) {
    List<String> classes = new ArrayList<>();
    if (entry.isOff()) {
      classes.add("off");
    } else if (!entry.kind().look().isEmpty()) {
      classes.add(entry.kind().look());
    }
    if (bar.days() > 1) {
      classes.add("days" + bar.days());
    }
    if (bar.fromBefore()) {
      classes.add("from-before");
    }
    if (bar.goesOn()) {
      classes.add("goes-on");
    }
    return String.join(" ", classes);
  }
}
