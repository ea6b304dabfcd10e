package org.portal.content.field;

import java.util.List;
import java.util.Optional;

/**
 * What a field of a content type means: how its value is shown, written and read, once for every
 * page, filter, feed and export.
 *
 * <p>A meaning is a CDI bean without state. To add a kind of field, add one class that implements
 * this; it is found by itself, and every projection has it at once.
 *
 * @param <V> the Java type of one value
 */
public interface FieldMeaning<V> {

  /** The Java type of one value; a subclass of it fits too. */
  Class<V> valueType();

  /**
   * Shows a value to a person.
   *
   * @param value never null
   * @param context the language to show it in and the field it belongs to
   * @return one or more texts; an empty list if there is nothing to show
   */
  List<FieldText> show(V value, FieldContext context);

  /**
   * The value's stable, language-independent form, as it stands in addresses and exports.
   *
   * @param value never null
   */
  String code(V value);

  /**
   * Reads what {@link #code} wrote.
   *
   * @param code from outside: anything may stand in it
   * @param type the attribute's own Java type, a subclass of {@link #valueType()}
   * @return the value, empty if the code names none
   */
  Optional<V> parse(String code, Class<? extends V> type);

  /**
   * The value as structured data (JSON-LD).
   *
   * @param value never null
   * @param context the language to write it in
   */
  default Object structured(V value, FieldContext context) {
    return show(value, context).stream()
        .map(FieldText::text)
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  /**
   * The controls by which an editor types or chooses one value. By default one line that takes what
   * {@link #parse} reads or, for an enum, a choice of its constants.
   *
   * @param context the language of the form and the field
   */
  default List<Input> inputs(FieldContext context) {
    return List.of(
        context.field().valueType().isEnum()
            ? Input.choice(EnumOptions.of(this, context))
            : Input.of(Input.Kind.LINE));
  }

  /**
   * A value as it stands in those controls.
   *
   * @param value never null
   */
  default TypedValue typed(V value) {
    return TypedValue.of(code(value));
  }

  /**
   * Reads what an editor has typed or chosen.
   *
   * @param typed never empty; anything may stand in it
   * @param type the attribute's own Java type, a subclass of {@link #valueType()}
   * @return the value
   * @throws NotUnderstoodException that says at which part what is wrong
   */
  default V read(TypedValue typed, Class<? extends V> type) throws NotUnderstoodException {
    return parse(typed.text(), type)
        .orElseThrow(() -> new NotUnderstoodException("", "input.not-understood", typed.text()));
  }

  /** Stands in {@link org.portal.content.Field#meaning()} for "take it from the Java type". */
  interface ByJavaType extends FieldMeaning<Object> {}
}
