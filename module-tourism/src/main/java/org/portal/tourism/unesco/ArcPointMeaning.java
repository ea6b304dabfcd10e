package org.portal.tourism.unesco;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.localization.ChosenText;
import org.portal.localization.LocalizedText;

/** Shows a point as its name and district; it can't be written in an address. */
@ApplicationScoped
public class ArcPointMeaning implements FieldMeaning<ArcPoint> {

  @Override
  public Class<ArcPoint> valueType() {
    return ArcPoint.class;
  }

  @Override
  public List<FieldText> show(ArcPoint value, FieldContext context) {
    return List.of(
        FieldText.of(
            Stream.of(Optional.of(value.name()), Optional.ofNullable(value.district()))
                .flatMap(text -> text.stream().flatMap(each -> chosen(each, context)))
                .collect(Collectors.joining(", "))));
  }

  private static Stream<String> chosen(LocalizedText text, FieldContext context) {
    return context.localization().choose(context.locale(), text).map(ChosenText::text).stream();
  }

  @Override
  public String code(ArcPoint value) {
    return value.name().byLocale().values().stream().findFirst().orElse("");
  }

  @Override
  public Optional<ArcPoint> parse(String code, Class<? extends ArcPoint> type) {
    return Optional.empty();
  }
}
