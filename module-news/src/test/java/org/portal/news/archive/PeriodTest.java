package org.portal.news.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A period of the archive")
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2021,,, YEAR, 2021-01-01, 2022-01-01",
    "2021,09,, MONTH, 2021-09-01, 2021-10-01",
    "2021,12,, MONTH, 2021-12-01, 2022-01-01",
    "2021,12,31, DAY, 2021-12-31, 2022-01-01",
    "2020,02,, MONTH, 2020-02-01, 2020-03-01",
    "2020,02,29, DAY, 2020-02-29, 2020-03-01",
    "2000,02,29, DAY, 2000-02-29, 2000-03-01",
    "9999,12,31, DAY, 9999-12-31, +10000-01-01"
  })
  @DisplayName("is read from an address, with its first day and the first one after it")
  void read(String year, String month, String day, Period.Length length, String begin, String end) {
    Period period = Period.read(variables(year, month, day)).orElseThrow();
    assertEquals(length, period.length());
    assertEquals(LocalDate.parse(begin), period.begin());
    assertEquals(LocalDate.parse(end), period.end());
  }

  @ParameterizedTest
  @CsvSource({
    "2021,02,29",
    "2021,02,30",
    "1900,02,29",
    "2021,04,31",
    "2021,00,01",
    "2021,01,00",
    "2021,13,",
    "2021,13,01",
    "2021,01,32",
    "0000,,",
    "0000,01,01",
    "year,,",
    "2021,xx,",
    ",09,09"
  })
  @DisplayName("is none where the calendar has no such day")
  void odd(String year, String month, String day) {
    assertEquals(Optional.empty(), Period.read(variables(year, month, day)));
  }

  @ParameterizedTest
  @CsvSource({"2021,,, 2021", "2021,09,, 2021/09", "2021,09,01, 2021/09/01", "0987,,, 0987"})
  @DisplayName("writes the address that it was read from")
  void path(String year, String month, String day, String path) {
    assertEquals(path, Period.read(variables(year, month, day)).orElseThrow().path());
  }

  @Test
  @DisplayName("knows the month that it begins in")
  void month() {
    assertEquals(
        Period.of(LocalDate.of(2021, 9, 9)).month(), Period.of(2021).month().plusMonths(8));
  }

  private static Map<String, String> variables(String year, String month, String day) {
    Map<String, String> variables = new HashMap<>();
    variables.put("year", year);
    variables.put("month", month);
    variables.put("day", day);
    return variables;
  }
}
