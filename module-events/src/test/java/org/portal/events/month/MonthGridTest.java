package org.portal.events.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthGridTest {

  private static final YearMonth JULY = YearMonth.of(2021, 7);

  @Test
  void weeksBeginWithTheDayOfTheLanguage() {
    List<List<MonthGrid.Day>> sunday = MonthGrid.of(JULY, DayOfWeek.SUNDAY, List.of()).weeks();
    assertEquals(LocalDate.of(2021, 6, 27), sunday.get(0).get(0).date());
    assertEquals(5, sunday.size());
    List<List<MonthGrid.Day>> monday = MonthGrid.of(JULY, DayOfWeek.MONDAY, List.of()).weeks();
    assertEquals(LocalDate.of(2021, 6, 28), monday.get(0).get(0).date());
    assertTrue(monday.get(0).get(2).other());
    assertFalse(monday.get(0).get(3).other());
    assertTrue(monday.get(4).get(6).other());
  }

  @Test
  void aMonthOfFourWeeksHasFourRows() {
    assertEquals(
        4, MonthGrid.of(YearMonth.of(2021, 2), DayOfWeek.MONDAY, List.of()).weeks().size());
  }

  @Test
  void aBarIsCutAtTheEndOfTheWeek() {
    MonthGrid grid = grid(range("2021-07-08", "2021-07-12"));
    assertEquals(List.of(new MonthGrid.Bar(0, 3, false, true)), bars(grid, 8));
    assertEquals(List.of(new MonthGrid.Bar(0, 2, true, false)), bars(grid, 11));
    assertTrue(day(grid, 9).busy());
    assertTrue(day(grid, 9).bars().isEmpty());
    assertFalse(day(grid, 13).busy());
  }

  @Test
  void aBarIsCutAtTheEndsOfTheMonth() {
    MonthGrid grid = grid(range("2021-06-20", "2021-08-09"));
    assertEquals(List.of(new MonthGrid.Bar(0, 3, true, true)), bars(grid, 1));
    assertEquals(List.of(new MonthGrid.Bar(0, 7, true, true)), bars(grid, 25));
    assertTrue(grid.weeks().get(0).get(0).bars().isEmpty());
    assertFalse(grid.weeks().get(0).get(0).busy());
  }

  @Test
  void barsThatShareADayLieOnDifferentLines() {
    MonthGrid grid =
        grid(
            range("2021-07-15", "2021-07-19"),
            range("2021-07-17", "2021-07-18"),
            range("2021-07-17", "2021-07-17"),
            range("2021-07-19", "2021-07-19"));
    List<MonthGrid.Bar> saturday = bars(grid, 17);
    assertNull(saturday.get(0));
    assertEquals(new MonthGrid.Bar(1, 1, false, true), saturday.get(1));
    assertEquals(new MonthGrid.Bar(2, 1, false, false), saturday.get(2));
    assertEquals(
        List.of(new MonthGrid.Bar(0, 2, true, false), new MonthGrid.Bar(1, 1, true, false)),
        bars(grid, 18));
    assertEquals(
        Arrays.asList(null, new MonthGrid.Bar(3, 1, false, false)),
        bars(grid, 19),
        "the line that the ended event left is used again");
  }

  @Test
  void theLongerOneLiesAbove() {
    MonthGrid grid = grid(range("2021-07-05", "2021-07-05"), range("2021-07-05", "2021-07-07"));
    assertEquals(1, bars(grid, 5).get(0).index());
    assertEquals(0, bars(grid, 5).get(1).index());
  }

  @Test
  void whatDoesNotTouchTheMonthIsLeftOut() {
    MonthGrid grid = grid(range("2021-06-28", "2021-06-30"), range("2021-08-01", "2021-08-01"));
    assertTrue(grid.weeks().stream().flatMap(List::stream).noneMatch(day -> day.busy()));
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    assertThrows(IllegalArgumentException.class, () -> range("2021-06-02", "2021-06-01"));
  }

  private static MonthGrid grid(DayRange... ranges) {
    return MonthGrid.of(JULY, DayOfWeek.SUNDAY, List.of(ranges));
  }

  private static List<MonthGrid.Bar> bars(MonthGrid grid, int day) {
    return day(grid, day).bars();
  }

  private static MonthGrid.Day day(MonthGrid grid, int day) {
    return grid.weeks().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.date().equals(JULY.atDay(day)))
        .findFirst()
        .orElseThrow();
  }

  private static DayRange range(String first, String last) {
    return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
