package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Yes or no; the labels are the messages {@code <type>.<field>.true} and {@code .false}. */
@ApplicationScoped
public class YesNoMeaning implements FieldMeaning<Boolean> {

  @Override
  public Class<Boolean> valueType() {
    return Boolean.class;
  }

  @Override
  public List<FieldText> show(Boolean value, FieldContext context) {
    return List.of(FieldText.of(context.message(code(value))));
  }

  @Override
  public String code(Boolean value) {
    return value.toString();
  }

  @Override
  public Optional<Boolean> parse(String code, Class<? extends Boolean> type) {
    return switch (code) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(
        Input.choice(
            Stream.of("true", "false")
                .map(code -> new Input.Option(code, context.message(code)))
                .toList()));
  }

  @Override
  public Object structured(Boolean value, FieldContext context) {
    return value;
  }
}
