package org.portal.news.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What the calendar has to know of the articles to show one month.
 *
 * @param month the month
 * @param counts how many articles its days have; only days with any
 * @param current the day of the page, if it is about one
 * @param previous the nearest month before with articles
 * @param next the nearest month after with articles
 * @param years the first and the last year with articles; empty for an empty archive
 */
public record ArchiveContent(
    YearMonth month,
    Map<LocalDate, Integer> counts,
    Optional<LocalDate> current,
    Optional<YearMonth> previous,
    Optional<YearMonth> next,
    Optional<Years> years) {

  public ArchiveContent {
    counts = Map.copyOf(counts);
  }

  /**
   * A span of years.
   *
   * @param first the first one
   * @param last the last one, included
   */
  public record Years(int first, int last) {}
}
