package org.portal.events.recurrence;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an event lasts: days as the calendar counts them and hours as clocks do (RFC 5545,
 * 3.3.6).
 *
 * @param days whole days, from one time of day to the same one
 * @param time what follows, exact
 */
public record EventDuration(int days, Duration time) {

  /** The longest duration, in days. */
  public static final int LONGEST_DAYS = 366;

  private static final Pattern TEXT =
      Pattern.compile(
          "P(?=\\d|T\\d)(?:(?<weeks>\\d{1,3})W|(?:(?<days>\\d{1,4})D)?"
              + "(?:T(?=\\d)(?:(?<hours>\\d{1,4})H)?(?:(?<minutes>\\d{1,6})M)?"
              + "(?:(?<seconds>\\d{1,8})S)?)?)");

  /**
   * Reads a duration.
   *
   * @param text for example {@code P2D} or {@code PT9H}
   * @throws IllegalArgumentException that says what is allowed
   */
  public static EventDuration parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "The duration \"%s\" can't be read; write for example P1D, P2W or PT3H30M"
              .formatted(text));
    }
    int days = number(matcher, "weeks") * 7 + number(matcher, "days");
    Duration time =
        Duration.ofHours(number(matcher, "hours"))
            .plusMinutes(number(matcher, "minutes"))
            .plusSeconds(number(matcher, "seconds"));
    if (time.plusDays(days).compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
      throw new IllegalArgumentException(
          "The duration \"%s\" is longer than %d days".formatted(text, LONGEST_DAYS));
    }
    return new EventDuration(days, time);
  }

  /** Whether it is one or more whole days and nothing else. */
  public boolean isWholeDays() {
    return days > 0 && time.isZero();
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
