package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day; its code is the date of ISO 8601. */
@ApplicationScoped
public class DateMeaning implements FieldMeaning<LocalDate> {

  private static final Pattern WITH_POINTS =
      Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

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
  public List<Input> inputs(FieldContext context) {
    return List.of(Input.of(Input.Kind.FIGURES).hint(context.common("input.date.hint")));
  }

  @Override
  public TypedValue typed(LocalDate value) {
    return TypedValue.of(
        "%d.%02d.%04d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear()));
  }

  /** Day, month and year parted by points, or ISO 8601. */
  @Override
  public LocalDate read(TypedValue typed, Class<? extends LocalDate> type)
      throws NotUnderstoodException {
    Matcher points = WITH_POINTS.matcher(typed.text());
    Matcher iso = ISO.matcher(typed.text());
    if (points.matches()) {
      return day(typed.text(), points.group(3), points.group(2), points.group(1));
    }
    if (iso.matches()) {
      return day(typed.text(), iso.group(1), iso.group(2), iso.group(3));
    }
    throw new NotUnderstoodException("", "input.date", typed.text());
  }

  private static LocalDate day(String typed, String year, String month, String day)
      throws NotUnderstoodException {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      throw new NotUnderstoodException("", "input.date.none", typed);
    }
  }

  @Override
  public Object structured(LocalDate value, FieldContext context) {
    return value.toString();
  }
}
