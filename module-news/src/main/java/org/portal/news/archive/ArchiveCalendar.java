package org.portal.news.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/** Lays a month out as people of a language write it; knows no database and no request. */
public final class ArchiveCalendar {

  private static final int DAYS_OF_WEEK = 7;

  private final Localization localization;
  private final PortalLocale locale;
  private final UnaryOperator<String> address;

  /**
   * @param localization words and dates
   * @param locale the language
   * @param address writes the address of a page of the section from the path below it
   */
  public ArchiveCalendar(
      Localization localization, PortalLocale locale, UnaryOperator<String> address) {
    this.localization = localization;
    this.locale = locale;
    this.address = address;
  }

  /** The month as the calendar component shows it. */
  public ArchiveMonth month(ArchiveContent content) {
    return new ArchiveMonth(
        dates().month(locale, content.month()),
        neighbour("news.archive.previous", content.previous()),
        neighbour("news.archive.next", content.next()),
        columns().map(this::weekday).toList(),
        weeks(content),
        content.years().map(years -> years(years, content.month())).orElse(List.of()),
        address.apply(""));
  }

  private ArchiveMonth.Neighbour neighbour(String key, Optional<YearMonth> month) {
    return month
        .map(
            there ->
                new ArchiveMonth.Neighbour(
                    address.apply(Period.of(there).path()),
                    localization.messages().text(locale, key, dates().month(locale, there))))
        .orElse(null);
  }

  private java.util.stream.Stream<DayOfWeek> columns() {
    DayOfWeek first = dates().firstDayOfWeek(locale);
    return IntStream.range(0, DAYS_OF_WEEK).mapToObj(first::plus);
  }

  private ArchiveMonth.Weekday weekday(DayOfWeek day) {
    return new ArchiveMonth.Weekday(
        dates().weekdayInTwoLetters(locale, day), dates().weekdayInFull(locale, day));
  }

  private List<List<ArchiveMonth.Day>> weeks(ArchiveContent content) {
    List<ArchiveMonth.Day> cells = new ArrayList<>();
    int before =
        Math.floorMod(
            content.month().atDay(1).getDayOfWeek().getValue()
                - dates().firstDayOfWeek(locale).getValue(),
            DAYS_OF_WEEK);
    fill(cells, before);
    for (int day = 1; day <= content.month().lengthOfMonth(); day++) {
      cells.add(day(content, content.month().atDay(day)));
    }
    fill(cells, Math.floorMod(-cells.size(), DAYS_OF_WEEK));
    return IntStream.range(0, cells.size() / DAYS_OF_WEEK)
        .mapToObj(week -> cells.subList(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK))
        .toList();
  }

  private static void fill(List<ArchiveMonth.Day> cells, int count) {
    for (int missing = 0; missing < count; missing++) {
      cells.add(ArchiveMonth.Day.NONE);
    }
  }

  private ArchiveMonth.Day day(ArchiveContent content, LocalDate day) {
    String number = String.valueOf(day.getDayOfMonth());
    boolean current = content.current().filter(day::equals).isPresent();
    int count = content.counts().getOrDefault(day, 0);
    if (count == 0) {
      return new ArchiveMonth.Day(number, null, null, 0, current);
    }
    return new ArchiveMonth.Day(
        number,
        address.apply(Period.of(day).path()),
        localization.messages().text(locale, "news.archive.day", dates().date(locale, day), count),
        count,
        current);
  }

  private static List<ArchiveMonth.Year> years(ArchiveContent.Years years, YearMonth shown) {
    return IntStream.rangeClosed(0, years.last() - years.first())
        .map(age -> years.last() - age)
        .mapToObj(year -> new ArchiveMonth.Year("%04d".formatted(year), year == shown.getYear()))
        .toList();
  }

  private DateTexts dates() {
    return localization.dates();
  }
}
