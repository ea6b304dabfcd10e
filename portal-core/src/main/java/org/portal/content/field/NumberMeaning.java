package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A whole number, such as a count of beds. */
@ApplicationScoped
public class NumberMeaning implements FieldMeaning<Integer> {

  @Override
  public Class<Integer> valueType() {
    return Integer.class;
  }

  @Override
  public List<FieldText> show(Integer value, FieldContext context) {
    return List.of(FieldText.of(context.localization().number(context.locale(), value)));
  }

  @Override
  public String code(Integer value) {
    return value.toString();
  }

  @Override
  public Optional<Integer> parse(String code, Class<? extends Integer> type) {
    try {
      return Optional.of(Integer.valueOf(code));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(Input.of(Input.Kind.FIGURES));
  }

  /** Thousands may be parted by spaces, as people write them. */
  @Override
  public Integer read(TypedValue typed, Class<? extends Integer> type)
      throws NotUnderstoodException {
    String digits = typed.text().replaceAll("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d{3})", "");
    return parse(digits.replace('\u2212', '-'), type)
        .orElseThrow(
            () ->
                new NotUnderstoodException(
                    "",
                    digits.matches("[-+]?\\d+") ? "input.number.too-large" : "input.number",
                    typed.text()));
  }

  @Override
  public Object structured(Integer value, FieldContext context) {
    return value;
  }
}
