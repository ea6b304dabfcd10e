package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A year, kept as a whole number and shown without grouping; say it with {@code meaning}. */
@ApplicationScoped
public class YearMeaning extends NumberMeaning {

  @Override
  public List<FieldText> show(Integer value, FieldContext context) {
    return List.of(FieldText.of(value.toString()));
  }

  @Override
  public Integer read(TypedValue typed, Class<? extends Integer> type)
      throws NotUnderstoodException {
    if (!typed.text().matches("\\d{1,4}")) {
      throw new NotUnderstoodException("", "input.year", typed.text());
    }
    return Integer.valueOf(typed.text());
  }

  /** A year is a date of reduced precision (ISO 8601), not a quantity. */
  @Override
  public Object structured(Integer value, FieldContext context) {
    return "%04d".formatted(value);
  }
}
