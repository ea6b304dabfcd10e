package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;

/** The status of an event; as planned goes without saying. */
@ApplicationScoped
public class EventStatusMeaning implements FieldMeaning<EventStatus> {

  @Override
  public Class<EventStatus> valueType() {
    return EventStatus.class;
  }

  @Override
  public List<FieldText> show(EventStatus value, FieldContext context) {
    return value == EventStatus.AS_PLANNED
        ? List.of()
        : List.of(FieldText.of(context.message(code(value))));
  }

  @Override
  public String code(EventStatus value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<EventStatus> parse(String code, Class<? extends EventStatus> type) {
    return Arrays.stream(EventStatus.values()).filter(value -> code(value).equals(code)).findAny();
  }

  @Override
  public Object structured(EventStatus value, FieldContext context) {
    return switch (value) {
      case AS_PLANNED -> "https://schema.org/EventScheduled";
      case CANCELLED -> "https://schema.org/EventCancelled";
      case POSTPONED -> "https://schema.org/EventPostponed";
      case MOVED -> "https://schema.org/EventRescheduled";
    };
  }
}
