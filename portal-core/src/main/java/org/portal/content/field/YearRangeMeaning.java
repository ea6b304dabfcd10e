package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.content.YearRange;

/** One year or from one year to another; its code is an interval of ISO 8601, {@code 1583/1593}. */
@ApplicationScoped
public class YearRangeMeaning implements FieldMeaning<YearRange> {

  private static final Pattern CODE = Pattern.compile("(\\d{1,4})?(?:/(\\d{1,4}))?");

  @Override
  public Class<YearRange> valueType() {
    return YearRange.class;
  }

  @Override
  public List<FieldText> show(YearRange value, FieldContext context) {
    String years =
        Stream.of(value.getFirst(), value.getLast())
            .filter(Objects::nonNull)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining("–"));
    return years.isEmpty() ? List.of() : List.of(FieldText.of(years));
  }

  @Override
  public String code(YearRange value) {
    String first = value.getFirst() == null ? "" : value.getFirst().toString();
    return value.getLast() == null ? first : first + "/" + value.getLast();
  }

  @Override
  public Optional<YearRange> parse(String code, Class<? extends YearRange> type) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new YearRange(year(matcher.group(1)), year(matcher.group(2))));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(
        Input.part("first", Input.Kind.FIGURES, context.common("input.years.first")),
        Input.part("last", Input.Kind.FIGURES, context.common("input.years.last")));
  }

  @Override
  public TypedValue typed(YearRange value) {
    Map<String, String> parts = new HashMap<>();
    Optional.ofNullable(value.getFirst()).ifPresent(first -> parts.put("first", "" + first));
    Optional.ofNullable(value.getLast()).ifPresent(last -> parts.put("last", "" + last));
    return new TypedValue(parts);
  }

  @Override
  public YearRange read(TypedValue typed, Class<? extends YearRange> type)
      throws NotUnderstoodException {
    for (String part : List.of("first", "last")) {
      if (!typed.text(part).matches("\\d{0,4}")) {
        throw new NotUnderstoodException(part, "input.year", typed.text(part));
      }
    }
    try {
      return new YearRange(typedYear(typed.text("first")), typedYear(typed.text("last")));
    } catch (IllegalArgumentException backwards) {
      throw new NotUnderstoodException(
          "last", "input.years.backwards", typed.text("last"), typed.text("first"));
    }
  }

  private static Integer typedYear(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private static Integer year(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
