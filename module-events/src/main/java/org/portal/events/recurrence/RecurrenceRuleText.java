package org.portal.events.recurrence;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A rule of recurrence, checked: it can be read, and it gives at most one start a day. */
public final class RecurrenceRuleText {

  /** The most starts that are taken from one rule: more than a daily event has in a horizon. */
  private static final int MOST_STARTS = 6_000;

  private static final Set<Freq> FREQUENCIES =
      EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
  private static final int LONGEST_TEXT = 500;

  /** The library counts on beyond its own numbers where the interval is immense. */
  private static final int LONGEST_INTERVAL = 1_000;

  private final String text;
  private final RecurrenceRule rule;

  private RecurrenceRuleText(String text, RecurrenceRule rule) {
    this.text = text;
    this.rule = rule;
  }

  /**
   * Reads a rule.
   *
   * @param text without the name, for example {@code FREQ=YEARLY;BYMONTH=7;BYDAY=2TH}
   * @throws IllegalArgumentException that says what is wrong with it
   */
  public static RecurrenceRuleText parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "The rule has more than %d characters".formatted(LONGEST_TEXT));
    }
    RecurrenceRule rule;
    try {
      rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException faulty) {
      throw new IllegalArgumentException(
          "The rule \"%s\" can't be read: %s".formatted(text, faulty.getMessage()), faulty);
    }
    if (!FREQUENCIES.contains(rule.getFreq()) || hasTimeOfDay(rule)) {
      throw new IllegalArgumentException(
          "The rule \"%s\" repeats more than once a day; daily is the most".formatted(text));
    }
    if (rule.getInterval() > LONGEST_INTERVAL) {
      throw new IllegalArgumentException(
          "The rule \"%s\" has an interval of more than %d".formatted(text, LONGEST_INTERVAL));
    }
    return new RecurrenceRuleText(text, rule);
  }

  // no constant: the library's parts can't be made before its first rule
  private static boolean hasTimeOfDay(RecurrenceRule rule) {
    return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
  }

  /** How often it repeats. */
  public Rhythm rhythm() {
    return switch (rule.getFreq()) {
      case YEARLY -> Rhythm.YEARLY;
      case MONTHLY -> Rhythm.MONTHLY;
      case WEEKLY -> Rhythm.WEEKLY;
      default -> Rhythm.DAILY;
    };
  }

  /** It repeats every so many years, months, weeks or days. */
  public int interval() {
    return rule.getInterval();
  }

  /** The day of the year, if it is a yearly rule that always gives the same one. */
  public Optional<MonthDay> sameDayEveryYear() {
    boolean plain =
        rule.getFreq() == Freq.YEARLY
            && single(Part.BYMONTH).isPresent()
            && single(Part.BYMONTHDAY).filter(day -> day > 0).isPresent()
            && !rule.hasPart(Part.BYDAY)
            && !rule.hasPart(Part.BYYEARDAY)
            && !rule.hasPart(Part.BYWEEKNO)
            && !rule.hasPart(Part.BYSETPOS);
    if (!plain) {
      return Optional.empty();
    }
    int month = single(Part.BYMONTH).orElseThrow() + 1; // the library counts months from zero
    return Optional.of(MonthDay.of(month, single(Part.BYMONTHDAY).orElseThrow()));
  }

  /**
   * The starts that it gives from one time to another one, at most 6000.
   *
   * @param start the first start of all
   * @param allDay whether starts are days
   * @param zone whose clocks the local times are read from
   * @param from not before
   * @param until not after
   * @throws IllegalArgumentException if the rule does not fit the start
   */
  List<LocalDateTime> starts(
      LocalDateTime start, boolean allDay, ZoneId zone, LocalDateTime from, LocalDateTime until) {
    List<LocalDateTime> starts = new ArrayList<>();
    try {
      RecurrenceRuleIterator iterator = rule.iterator(dateTime(start, allDay, zone));
      if (from.isAfter(start)) {
        iterator.fastForward(dateTime(from, allDay, zone));
      }
      while (iterator.hasNext() && starts.size() < MOST_STARTS) {
        LocalDateTime next = local(iterator.nextDateTime());
        if (next.isAfter(until)) {
          break;
        }
        if (!next.isBefore(from)) {
          starts.add(next);
        }
      }
    } catch (IllegalArgumentException unfit) {
      throw new IllegalArgumentException(
          "The rule \"%s\" does not fit the event: %s".formatted(text, unfit.getMessage()), unfit);
    } catch (ArithmeticException exhausted) {
      // the library gave up looking for a date that does not exist (30 February)
      return starts;
    }
    return starts;
  }

  private Optional<Integer> single(Part part) {
    List<Integer> values = rule.hasPart(part) ? rule.getByPart(part) : List.of();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static DateTime dateTime(LocalDateTime time, boolean allDay, ZoneId zone) {
    int month = time.getMonthValue() - 1; // the library counts months from zero
    return allDay
        ? new DateTime(time.getYear(), month, time.getDayOfMonth())
        : new DateTime(
            TimeZone.getTimeZone(zone),
            time.getYear(),
            month,
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond());
  }

  private static LocalDateTime local(DateTime time) {
    return LocalDateTime.of(
        time.getYear(),
        time.getMonth() + 1,
        time.getDayOfMonth(),
        time.getHours(),
        time.getMinutes(),
        time.getSeconds());
  }

  /** The rule as it was given. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecurrenceRuleText that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
