package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.localization.LocalizedText;

/** A short text with translations. */
@ApplicationScoped
public class LocalizedTextMeaning implements FieldMeaning<LocalizedText> {

  @Override
  public Class<LocalizedText> valueType() {
    return LocalizedText.class;
  }

  @Override
  public List<FieldText> show(LocalizedText value, FieldContext context) {
    return context.localization().choose(context.locale(), value).map(FieldText::of).stream()
        .toList();
  }

  @Override
  public String code(LocalizedText value) {
    return value.byLocale().values().stream().findFirst().orElse("");
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return context.localization().locales().stream()
        .map(
            locale ->
                Input.part(locale.tag(), Input.Kind.LINES, locale.nativeName()).in(locale.tag()))
        .toList();
  }

  @Override
  public TypedValue typed(LocalizedText value) {
    return new TypedValue(value.byLocale());
  }

  @Override
  public LocalizedText read(TypedValue typed, Class<? extends LocalizedText> type) {
    return new LocalizedText(typed.parts());
  }

  @Override
  public Optional<LocalizedText> parse(String code, Class<? extends LocalizedText> type) {
    return code.isBlank() ? Optional.empty() : Optional.of(new LocalizedText(Map.of("en", code)));
  }
}
