package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of a fixed set: a constant of an enum. Its code is the constant's name in lower case with
 * hyphens, its label the message {@code <type>.<field>.<code>}.
 */
@ApplicationScoped
@SuppressWarnings("rawtypes") // every enum is meant, whatever its constants
public class ChoiceMeaning implements FieldMeaning<Enum> {

  @Override
  public Class<Enum> valueType() {
    return Enum.class;
  }

  @Override
  public List<FieldText> show(Enum value, FieldContext context) {
    return List.of(FieldText.of(context.message(code(value))));
  }

  @Override
  public String code(Enum value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<Enum> parse(String code, Class<? extends Enum> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> code(constant).equals(code))
        .map(Enum.class::cast)
        .findFirst();
  }
}
