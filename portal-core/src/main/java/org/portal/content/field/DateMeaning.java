package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day; its code is the date of ISO 8601. */
@ApplicationScoped
public class DateMeaning implements FieldMeaning<LocalDate> {

  @Override
  public Class<LocalDate> valueType() {
    return LocalDate.class;
  }

  @Override
  public List<FieldText> show(LocalDate value, FieldContext context) {
    return List.of(FieldText.of(context.localization().dates().date(context.locale(), value)));
  }

  @Override
  public String code(LocalDate value) {
    return value.toString();
  }

  @Override
  public Optional<LocalDate> parse(String code, Class<? extends LocalDate> type) {
    try {
      return Optional.of(LocalDate.parse(code));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  @Override
  public Object structured(LocalDate value, FieldContext context) {
    return value.toString();
  }
}
