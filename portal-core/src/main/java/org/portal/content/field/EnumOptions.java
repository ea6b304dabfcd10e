package org.portal.content.field;

import java.util.Arrays;
import java.util.List;

/** The constants of a field's enum, to choose from. */
final class EnumOptions {

  private EnumOptions() {}

  @SuppressWarnings("unchecked") // the meaning was chosen by the field's own type
  static <V> List<Input.Option> of(FieldMeaning<V> meaning, FieldContext context) {
    return Arrays.stream(context.field().valueType().getEnumConstants())
        .map(constant -> meaning.code((V) constant))
        .map(code -> new Input.Option(code, context.message(code)))
        .toList();
  }
}
