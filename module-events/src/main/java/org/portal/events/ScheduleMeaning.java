package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.events.recurrence.Expansion;
import org.portal.events.recurrence.Horizon;
import org.portal.events.recurrence.Recurrence;
import org.portal.events.recurrence.Span;

/** When an event takes place: how often, and the next dates. */
@ApplicationScoped
public class ScheduleMeaning implements FieldMeaning<EventSchedule> {

  private static final int DATES = 3;

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
