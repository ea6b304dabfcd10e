package org.portal.events.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month as a grid of weeks. A range lies as one bar in each week that it touches; bars that share
 * a day lie on different lines, the ones that began earlier above.
 *
 * @param weeks seven days each; the first and the last week reach into the neighbouring months
 */
public record MonthGrid(List<List<Day>> weeks) {

  private static final int WEEK = 7;

  public MonthGrid {
    weeks = List.copyOf(weeks);
  }

  /**
   * One day.
   *
   * @param date the day
   * @param other whether it belongs to a neighbouring month; those show nothing
   * @param busy whether anything takes place
   * @param bars the bars that begin in this cell by their lines, null where a line is taken or free
   */
  public record Day(LocalDate date, boolean other, boolean busy, List<Bar> bars) {

    public Day {
      bars = Collections.unmodifiableList(new ArrayList<>(bars)); // List.copyOf refuses null
    }
  }

  /**
   * The part of a range that lies in one week.
   *
   * @param index which of the ranges it is
   * @param days over how many days it lies
   * @param fromBefore whether the range began earlier
   * @param goesOn whether the range goes on afterwards
   */
  public record Bar(int index, int days, boolean fromBefore, boolean goesOn) {}

  /**
   * Lays out a month.
   *
   * @param month the month
   * @param firstDayOfWeek the day that weeks begin with
   * @param ranges what to lay out; may reach beyond the month
   */
  public static MonthGrid of(YearMonth month, DayOfWeek firstDayOfWeek, List<DayRange> ranges) {
    DayRange whole = new DayRange(month.atDay(1), month.atEndOfMonth());
    List<List<Day>> weeks = new ArrayList<>();
    LocalDate monday = whole.first().with(TemporalAdjusters.previousOrSame(firstDayOfWeek));
    for (LocalDate begin = monday; !begin.isAfter(whole.last()); begin = begin.plusDays(WEEK)) {
      weeks.add(new Week(begin, whole, ranges).days());
    }
    return new MonthGrid(weeks);
  }

  /** One week while it is being laid out. */
  private static final class Week {

    private final LocalDate begin;
    private final DayRange shown;
    private final List<DayRange> ranges;
    private final List<List<Bar>> bars =
        IntStream.range(0, WEEK).<List<Bar>>mapToObj(day -> new ArrayList<>()).toList();
    private final List<BitSet> taken =
        IntStream.range(0, WEEK).mapToObj(day -> new BitSet()).toList();

    Week(LocalDate begin, DayRange month, List<DayRange> ranges) {
      this.begin = begin;
      this.shown = new DayRange(begin, begin.plusDays(WEEK - 1)).cut(month);
      this.ranges = ranges;
    }

    List<Day> days() {
      IntStream.range(0, ranges.size())
          .filter(index -> ranges.get(index).touches(shown))
          .boxed()
          .sorted(
              Comparator.comparing((Integer index) -> ranges.get(index).first())
                  .thenComparing(index -> ranges.get(index).last(), Comparator.reverseOrder())
                  .thenComparing(Comparator.naturalOrder()))
          .forEach(this::place);
      return IntStream.range(0, WEEK).mapToObj(this::day).toList();
    }

    private void place(int index) {
      DayRange range = ranges.get(index);
      DayRange part = range.cut(shown);
      int from = column(part.first());
      int until = column(part.last());
      BitSet used = new BitSet();
      IntStream.rangeClosed(from, until).forEach(column -> used.or(taken.get(column)));
      int line = used.nextClearBit(0);
      IntStream.rangeClosed(from, until).forEach(column -> taken.get(column).set(line));
      List<Bar> cell = bars.get(from);
      while (cell.size() <= line) {
        cell.add(null);
      }
      cell.set(
          line,
          new Bar(
              index,
              until - from + 1,
              part.first().isAfter(range.first()),
              part.last().isBefore(range.last())));
    }

    private int column(LocalDate day) {
      return (int) (day.toEpochDay() - begin.toEpochDay());
    }

    private Day day(int column) {
      LocalDate date = begin.plusDays(column);
      boolean other = date.isBefore(shown.first()) || date.isAfter(shown.last());
      return new Day(date, other, !taken.get(column).isEmpty(), bars.get(column));
    }
  }
}
