package org.portal.news.archive;

import java.util.List;

/**
 * A month of the archive as the calendar component shows it.
 *
 * @param title the month and year
 * @param previous the nearest month before it that has articles, or null
 * @param next the nearest month after it that has articles, or null
 * @param weekdays the days of the week in the order of the language
 * @param weeks the days, row by row; each row has seven
 * @param years the years of the archive, the newest first
 * @param yearAction where the year picker leads
 */
public record ArchiveMonth(
    String title,
    Neighbour previous,
    Neighbour next,
    List<Weekday> weekdays,
    List<List<Day>> weeks,
    List<Year> years,
    String yearAction) {

  public ArchiveMonth {
    weekdays = List.copyOf(weekdays);
    weeks = weeks.stream().map(List::copyOf).toList();
    years = List.copyOf(years);
  }

  /**
   * Another month.
   *
   * @param url its page
   * @param label what the link says to those who do not see the arrow
   */
  public record Neighbour(String url, String label) {}

  /**
   * The head of a column.
   *
   * @param brief two letters
   * @param full the whole word
   */
  public record Weekday(String brief, String full) {}

  /**
   * A cell.
   *
   * @param number the day of the month; empty before the first and after the last day
   * @param url the day's page, or null if it has no articles
   * @param label what the link says: the date and how many articles
   * @param count how many articles the day has
   * @param current whether it is the day of the page
   */
  public record Day(String number, String url, String label, int count, boolean current) {

    static final Day NONE = new Day("", null, null, 0, false);
  }

  /**
   * A choice of the year picker.
   *
   * @param year its number
   * @param current whether the month belongs to it
   */
  public record Year(String year, boolean current) {}
}
