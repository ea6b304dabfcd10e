package org.portal.news.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.localization.Localization;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;

@DisplayName("The archive's calendar")
class ArchiveCalendarTest {

  private static final Localization LOCALIZATION = localization();
  private static final YearMonth SEPTEMBER = YearMonth.of(2021, 9);

  @ParameterizedTest
  @CsvSource({
    "en, Su Mo Tu We Th Fr Sa, Sunday",
    "ru, Пн Вт Ср Чт Пт Сб Вс, понедельник",
    "be, Пн Аў Ср Чц Пт Сб Нд, панядзелак"
  })
  @DisplayName("begins its weeks as the language does")
  void weekdays(String language, String columns, String first) {
    ArchiveMonth month = calendar(language).month(plain(SEPTEMBER));
    assertEquals(
        List.of(columns.split(" ")),
        month.weekdays().stream().map(ArchiveMonth.Weekday::brief).toList());
    assertEquals(first, month.weekdays().get(0).full());
  }

  @ParameterizedTest
  @CsvSource({
    // 1 September 2021 was a Wednesday
    "en, 2021-09, 3, 5, 30",
    "ru, 2021-09, 2, 5, 30",
    // a month that begins with the week and fills it exactly
    "en, 2015-02, 0, 4, 28",
    "be, 2021-02, 0, 4, 28",
    // leap years, and one that is none
    "en, 2020-02, 6, 5, 29",
    "ru, 2020-02, 5, 5, 29",
    "en, 2000-02, 2, 5, 29",
    "en, 1900-02, 4, 5, 28",
    // six rows
    "en, 2021-05, 6, 6, 31",
    "ru, 2021-08, 6, 6, 31"
  })
  @DisplayName("lays out every month in full weeks")
  void layout(String language, YearMonth shown, int before, int rows, int days) {
    ArchiveMonth month = calendar(language).month(plain(shown));
    assertEquals(rows, month.weeks().size());
    assertTrue(month.weeks().stream().allMatch(week -> week.size() == 7));
    List<String> numbers =
        month.weeks().stream().flatMap(List::stream).map(ArchiveMonth.Day::number).toList();
    assertEquals("1", numbers.get(before));
    assertEquals(before, numbers.subList(0, before).stream().filter(String::isEmpty).count());
    assertEquals(days, numbers.stream().filter(number -> !number.isEmpty()).count());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 9 September 2021: 1 article",
    "en, 2, 9 September 2021: 2 articles",
    "ru, 1, 9 сентября 2021: 1 статья",
    "ru, 3, 9 сентября 2021: 3 статьи",
    "ru, 11, 9 сентября 2021: 11 статей",
    "ru, 21, 9 сентября 2021: 21 статья",
    "be, 1, 9 верасня 2021: 1 артыкул",
    "be, 4, 9 верасня 2021: 4 артыкулы",
    "be, 12, 9 верасня 2021: 12 артыкулаў",
    "be, 22, 9 верасня 2021: 22 артыкулы"
  })
  @DisplayName("leads to days with articles and says how many they have")
  void busyDay(String language, int count, String label) {
    LocalDate day = LocalDate.of(2021, 9, 9);
    ArchiveMonth.Day cell =
        day(9, calendar(language).month(content(Map.of(day, count), Optional.of(day))));
    assertEquals("/" + language + "/news/2021/09/09", cell.url());
    assertEquals(label, cell.label());
    assertEquals(count, cell.count());
    assertTrue(cell.current());
  }

  @Test
  @DisplayName("leads nowhere from days without articles")
  void emptyDay() {
    ArchiveMonth.Day cell = day(10, calendar("en").month(plain(SEPTEMBER)));
    assertNull(cell.url());
    assertEquals(0, cell.count());
    assertFalse(cell.current());
  }

  @Test
  @DisplayName("leads to the nearest months with articles, across gaps and years")
  void neighbours() {
    ArchiveMonth month =
        calendar("en")
            .month(
                new ArchiveContent(
                    YearMonth.of(2021, 1),
                    Map.of(),
                    Optional.empty(),
                    Optional.of(YearMonth.of(2020, 12)),
                    Optional.of(YearMonth.of(2021, 3)),
                    Optional.of(new ArchiveContent.Years(2019, 2021))));
    assertEquals(
        new ArchiveMonth.Neighbour("/en/news/2020/12", "Previous month: December 2020"),
        month.previous());
    assertEquals(
        new ArchiveMonth.Neighbour("/en/news/2021/03", "Next month: March 2021"), month.next());
  }

  @Test
  @DisplayName("offers the years, the newest first, the shown one chosen")
  void years() {
    ArchiveMonth month =
        calendar("ru")
            .month(
                new ArchiveContent(
                    YearMonth.of(2020, 2),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ArchiveContent.Years(2019, 2021))));
    assertEquals(
        List.of(
            new ArchiveMonth.Year("2021", false),
            new ArchiveMonth.Year("2020", true),
            new ArchiveMonth.Year("2019", false)),
        month.years());
    assertEquals("/ru/news", month.yearAction());
    assertEquals("Февраль 2020", month.title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be"})
  @DisplayName("shows an empty archive, too")
  void emptyArchive(String language) {
    ArchiveMonth month = calendar(language).month(plain(SEPTEMBER));
    assertNull(month.previous());
    assertNull(month.next());
    assertTrue(month.years().isEmpty());
    assertFalse(month.title().isEmpty());
  }

  private static ArchiveMonth.Day day(int number, ArchiveMonth month) {
    return month.weeks().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.number().equals(String.valueOf(number)))
        .findFirst()
        .orElseThrow();
  }

  private static ArchiveContent plain(YearMonth month) {
    return new ArchiveContent(
        month, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ArchiveContent content(
      Map<LocalDate, Integer> counts, Optional<LocalDate> current) {
    return new ArchiveContent(
        SEPTEMBER, counts, current, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ArchiveCalendar calendar(String language) {
    return new ArchiveCalendar(
        LOCALIZATION,
        new PortalLocale(language),
        path -> "/" + language + "/news" + (path.isEmpty() ? "" : "/" + path));
  }

  private static Localization localization() {
    Messages messages = new Messages();
    messages.add("news.messages", ArchiveCalendarTest.class.getClassLoader());
    return new Localization(
        messages,
        ZoneId.of("Europe/Minsk"),
        List.of(new PortalLocale("en"), new PortalLocale("ru"), new PortalLocale("be")));
  }
}
