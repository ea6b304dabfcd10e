package org.portal.news.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;

/** The archive of all articles: which time it spans, and what is in one of its months. */
@ApplicationScoped
public class Archive {

  /** Before anything that a portal could hold; every database knows it. */
  private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

  @Inject private ArticleDates articles;
  @Inject private Localization localization;

  /**
   * The month that a page shows beside itself: the one it is about, or else the newest one with
   * articles.
   *
   * @param period what the page is about, if it is a period or an article's day
   */
  public ArchiveContent content(Optional<Period> period) {
    Instant now = Instant.now();
    Optional<LocalDate> first = articles.first(BEGINNING, now).map(dates()::day);
    Optional<LocalDate> last = articles.last(BEGINNING, now).map(dates()::day);
    YearMonth month =
        period
            .map(wanted -> monthOf(wanted, now))
            .orElseGet(() -> YearMonth.from(last.orElseGet(() -> dates().day(now))));
    Instant begin = dates().startOf(month.atDay(1));
    Instant end = dates().startOf(month.plusMonths(1).atDay(1));
    return new ArchiveContent(
        month,
        counts(begin, earlier(end, now)),
        period.filter(wanted -> wanted.length() == Period.Length.DAY).map(Period::begin),
        articles.last(BEGINNING, earlier(begin, now)).map(dates()::day).map(YearMonth::from),
        articles.first(end, now).map(dates()::day).map(YearMonth::from),
        first.flatMap(
            oldest ->
                last.map(newest -> new ArchiveContent.Years(oldest.getYear(), newest.getYear()))));
  }

  /** Whether there are articles before and after a period, so that it is merely a gap. */
  public boolean spans(Period period) {
    Instant now = Instant.now();
    return articles.first(BEGINNING, earlier(dates().startOf(period.begin()), now)).isPresent()
        && articles.first(dates().startOf(period.end()), now).isPresent();
  }

  /** Of a year, the newest month with articles. */
  private YearMonth monthOf(Period period, Instant now) {
    if (period.length() != Period.Length.YEAR) {
      return period.month();
    }
    return articles
        .last(dates().startOf(period.begin()), earlier(dates().startOf(period.end()), now))
        .map(dates()::day)
        .map(YearMonth::from)
        .orElse(period.month());
  }

  private Map<LocalDate, Integer> counts(Instant begin, Instant end) {
    Map<LocalDate, Integer> counts = new HashMap<>();
    articles.between(begin, end).forEach(at -> counts.merge(dates().day(at), 1, Integer::sum));
    return counts;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private DateTexts dates() {
    return localization.dates();
  }
}
