package org.portal.events.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Expands a recurrence: every start of the rule and every addition. An exception stays in the
 * result as called off, because readers who know the usual date want to be told.
 *
 * <p>A local time that clocks skip moves by the length of the gap, one that they repeat is taken
 * the first time, as RFC 5545 asks and java.time does.
 */
public final class Expansion {

  /** An addition this near to an exception is the day to which it was moved. */
  private static final int NEAR_DAYS = 92;

  private final Recurrence recurrence;

  private Expansion(Recurrence recurrence) {
    this.recurrence = recurrence;
  }

  /**
   * All times that touch the horizon, in order.
   *
   * @param recurrence what to expand
   * @param horizon the days that are wanted
   * @throws IllegalArgumentException if the rule does not fit the start
   */
  public static List<Span> expand(Recurrence recurrence, Horizon horizon) {
    return new Expansion(recurrence).within(horizon);
  }

  private List<Span> within(Horizon horizon) {
    Set<LocalDateTime> exceptions = new HashSet<>(recurrence.exceptions());
    Set<LocalDateTime> starts = new TreeSet<>(recurrence.additions());
    starts.add(recurrence.start());
    recurrence
        .rule()
        .ifPresent(
            rule ->
                starts.addAll(
                    rule.starts(
                        recurrence.start(),
                        recurrence.allDay(),
                        recurrence.zone(),
                        horizon.from().minusDays(EventDuration.LONGEST_DAYS).atStartOfDay(),
                        horizon.until().plusDays(1).atStartOfDay())));
    return starts.stream()
        .map(start -> span(start, exceptions.contains(start)))
        .filter(span -> touches(span, horizon))
        .sorted(Comparator.comparing(Span::start))
        .toList();
  }

  private static boolean touches(Span span, Horizon horizon) {
    return !span.lastDay().isBefore(horizon.from()) && !span.firstDay().isAfter(horizon.until());
  }

  private Span span(LocalDateTime start, boolean calledOff) {
    ZonedDateTime begin = start.atZone(recurrence.zone());
    EventDuration duration = recurrence.duration();
    ZonedDateTime end =
        duration.days() == 0
            ? begin.plus(duration.time())
            : start.plusDays(duration.days()).atZone(recurrence.zone()).plus(duration.time());
    return new Span(
        recurrence.allDay() ? start : begin.toLocalDateTime(),
        recurrence.allDay() ? start.plusDays(duration.days()) : end.toLocalDateTime(),
        begin.toInstant(),
        end.toInstant(),
        calledOff,
        calledOff ? movedTo(start) : Optional.empty());
  }

  private Optional<LocalDate> movedTo(LocalDateTime exception) {
    return recurrence.additions().stream()
        .map(LocalDateTime::toLocalDate)
        .filter(day -> distance(exception.toLocalDate(), day) <= NEAR_DAYS)
        .min(Comparator.comparingLong(day -> distance(exception.toLocalDate(), day)));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
