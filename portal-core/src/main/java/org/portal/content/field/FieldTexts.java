package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portal.content.ContentField;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/** Shows, writes and reads values of fields by what the fields mean. */
@ApplicationScoped
public class FieldTexts {

  @Inject private Localization localization;

  /** The label of a field. */
  public String label(PortalLocale locale, ContentField field) {
    return localization.messages().text(locale, field.messageKey());
  }

  /** A value as people read it. */
  public List<FieldText> show(PortalLocale locale, ContentField field, Object value) {
    return meaning(field).show(value, new FieldContext(locale, field, localization));
  }

  /**
   * Fields as lines of facts, the joined ones together.
   *
   * @param locale the language to show them in
   * @param fields the fields in their order
   * @param values the values of a field; a field without any has no line
   */
  public List<FieldLine> lines(
      PortalLocale locale, List<ContentField> fields, Function<ContentField, List<Object>> values) {
    return new FieldLines(
            field ->
                values.apply(field).stream()
                    .flatMap(value -> show(locale, field, value).stream())
                    .toList())
        .of(fields);
  }

  /** A value as structured data. */
  public Object structured(PortalLocale locale, ContentField field, Object value) {
    return meaning(field).structured(value, new FieldContext(locale, field, localization));
  }

  /** A value as it stands in addresses. */
  public String code(ContentField field, Object value) {
    return meaning(field).code(value);
  }

  /** The value of a code; empty if the code names none. */
  public Optional<Object> parse(ContentField field, String code) {
    return meaning(field)
        .parse(code, field.valueType().asSubclass(Object.class))
        .map(Object.class::cast);
  }

  @SuppressWarnings(
      "unchecked") // the meaning was chosen by the value's type when the type was read
  private static FieldMeaning<Object> meaning(ContentField field) {
    return (FieldMeaning<Object>) field.meaning();
  }
}
