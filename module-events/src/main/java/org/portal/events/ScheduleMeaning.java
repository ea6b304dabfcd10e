package org.portal.events;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.content.field.Input;
import org.portal.content.field.NotUnderstoodException;
import org.portal.content.field.TypedValue;
import org.portal.events.recurrence.EventDuration;
import org.portal.events.recurrence.Expansion;
import org.portal.events.recurrence.Horizon;
import org.portal.events.recurrence.Recurrence;
import org.portal.events.recurrence.RecurrenceRuleText;
import org.portal.events.recurrence.Span;

/** When an event takes place: how often, and the next dates. */
@ApplicationScoped
public class ScheduleMeaning implements FieldMeaning<EventSchedule> {

  private static final int DATES = 3;
  private static final String START = "start";
  private static final String DURATION = "duration";
  private static final String RULE = "rule";
  private static final String ADDITIONS = "additions";
  private static final String EXCEPTIONS = "exceptions";
  private static final String ZONE = "zone";

  @Override
  public Class<EventSchedule> valueType() {
    return EventSchedule.class;
  }

  @Override
  public List<FieldText> show(EventSchedule value, FieldContext context) {
    Recurrence recurrence = value.recurrence();
    LocalDate today = today(context);
    List<Span> spans = Expansion.expand(recurrence, Horizon.of(today));
    EventDates dates = new EventDates(context.localization(), context.locale());
    List<FieldText> texts = new ArrayList<>();
    dates.rhythm(recurrence).map(FieldText::of).ifPresent(texts::add);
    List<Span> next =
        spans.stream().filter(span -> !span.lastDay().isBefore(today)).limit(DATES).toList();
    next.forEach(span -> texts.add(FieldText.of(dates.full(span, value.isAllDay()))));
    if (next.isEmpty() && !spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      texts.add(FieldText.of(dates.full(last, value.isAllDay())));
    }
    return texts;
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(
        Input.part(START, Input.Kind.LINE, context.message("start"))
            .hint(context.message("start-hint")),
        Input.part(DURATION, Input.Kind.LINE, context.message("duration"))
            .hint(context.message("duration-hint")),
        Input.part(RULE, Input.Kind.LINE, context.message("rule"))
            .hint(context.message("rule-hint")),
        Input.part(ADDITIONS, Input.Kind.LINES, context.message("additions"))
            .hint(context.message("dates-hint")),
        Input.part(EXCEPTIONS, Input.Kind.LINES, context.message("exceptions"))
            .hint(context.message("dates-hint")),
        Input.part(ZONE, Input.Kind.LINE, context.message("zone"))
            .hint(context.message("zone-hint")));
  }

  @Override
  public TypedValue typed(EventSchedule value) {
    Map<String, String> parts = new HashMap<>();
    parts.put(
        START,
        value.isAllDay()
            ? value.getStart().toLocalDate().toString()
            : value.getStart().toString().replace('T', ' '));
    parts.put(DURATION, value.duration());
    parts.put(RULE, value.rule());
    parts.put(ADDITIONS, lines(value.additions()));
    parts.put(EXCEPTIONS, lines(value.exceptions()));
    parts.put(ZONE, value.timeZone());
    return new TypedValue(parts);
  }

  private static String lines(String joined) {
    return joined == null ? null : joined.replace(",", "\n").replace('T', ' ');
  }

  /** An event whose start has no time of day lasts whole days. */
  @Override
  public EventSchedule read(TypedValue typed, Class<? extends EventSchedule> type)
      throws NotUnderstoodException {
    String start = typed.text(START).replace(' ', 'T');
    if (start.isEmpty()) {
      throw new NotUnderstoodException(START, "event.schedule.start-missing");
    }
    boolean allDay = !start.contains("T");
    checked(START, () -> allDay ? LocalDate.parse(start) : LocalDateTime.parse(start));
    String duration = typed.text(DURATION).isEmpty() ? "P1D" : typed.text(DURATION);
    checked(DURATION, () -> EventDuration.parse(duration));
    Optional<String> rule = Optional.of(typed.text(RULE)).filter(text -> !text.isEmpty());
    if (rule.isPresent()) {
      checked(RULE, () -> RecurrenceRuleText.parse(rule.get()));
    }
    String zone = typed.text(ZONE).isEmpty() ? "Europe/Minsk" : typed.text(ZONE);
    checked(ZONE, () -> ZoneId.of(zone));
    EventSchedule schedule =
        checked(
            START,
            () ->
                new EventSchedule(
                    zone,
                    allDay,
                    start,
                    duration,
                    rule,
                    dates(typed.text(ADDITIONS)),
                    dates(typed.text(EXCEPTIONS))));
    checked(RULE, () -> Expansion.expand(schedule.recurrence(), Horizon.of(LocalDate.now(UTC))));
    return schedule;
  }

  private static List<String> dates(String lines) {
    return Arrays.stream(lines.split("\n", -1))
        .map(line -> line.strip().replace(' ', 'T'))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static <T> T checked(String part, Supplier<T> work) throws NotUnderstoodException {
    try {
      return work.get();
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new NotUnderstoodException(part, "event.schedule." + part + "-wrong");
    }
  }

  /** Written only: the parts are entered one by one. */
  @Override
  public String code(EventSchedule value) {
    Recurrence recurrence = value.recurrence();
    return recurrence.start() + recurrence.rule().map(rule -> " " + rule).orElse("");
  }

  @Override
  public Optional<EventSchedule> parse(String code, Class<? extends EventSchedule> type) {
    return Optional.empty();
  }

  /** The next start, or the last one if there is none to come. */
  @Override
  public Object structured(EventSchedule value, FieldContext context) {
    LocalDate today = today(context);
    List<Span> spans =
        Expansion.expand(value.recurrence(), Horizon.of(today)).stream()
            .filter(span -> !span.calledOff())
            .toList();
    return spans.stream()
        .filter(span -> !span.lastDay().isBefore(today))
        .findFirst()
        .or(() -> spans.stream().reduce((earlier, later) -> later))
        .map(span -> start(span, value.isAllDay(), context))
        .orElseGet(() -> value.getStart().toString());
  }

  private static String start(Span span, boolean allDay, FieldContext context) {
    return allDay
        ? span.firstDay().toString()
        : context.localization().dates().machine(span.startsAt());
  }

  private static LocalDate today(FieldContext context) {
    return context.localization().dates().day(Instant.now());
  }
}
