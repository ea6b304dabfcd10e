package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A short text that is the same in every language. */
@ApplicationScoped
public class TextMeaning implements FieldMeaning<String> {

  @Override
  public Class<String> valueType() {
    return String.class;
  }

  @Override
  public List<FieldText> show(String value, FieldContext context) {
    return value.isBlank() ? List.of() : List.of(FieldText.of(value));
  }

  @Override
  public String code(String value) {
    return value;
  }

  @Override
  public Optional<String> parse(String code, Class<? extends String> type) {
    return code.isBlank() ? Optional.empty() : Optional.of(code);
  }
}
