package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

  private static Integer year(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
