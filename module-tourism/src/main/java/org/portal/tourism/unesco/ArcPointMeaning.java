package org.portal.tourism.unesco;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.content.GeoPoint;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.content.field.Input;
import org.portal.content.field.NotUnderstoodException;
import org.portal.content.field.PointMeaning;
import org.portal.content.field.TypedValue;
import org.portal.localization.ChosenText;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/** Shows a point as its name and district; it can't be written in an address. */
@ApplicationScoped
public class ArcPointMeaning implements FieldMeaning<ArcPoint> {

  private static final String NAME = "name";
  private static final String DISTRICT = "district";

  private final PointMeaning place = new PointMeaning();

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
  public List<Input> inputs(FieldContext context) {
    List<Input> inputs = new ArrayList<>();
    for (String part : List.of(NAME, DISTRICT)) {
      for (PortalLocale locale : context.localization().locales()) {
        inputs.add(
            Input.part(
                    part + "-" + locale.tag(),
                    Input.Kind.LINE,
                    context.message(part) + ", " + locale.nativeName())
                .in(locale.tag()));
      }
    }
    inputs.addAll(place.inputs(context));
    return inputs;
  }

  @Override
  public TypedValue typed(ArcPoint value) {
    Map<String, String> parts = new HashMap<>();
    value.name().byLocale().forEach((tag, text) -> parts.put(NAME + "-" + tag, text));
    if (value.district() != null) {
      value.district().byLocale().forEach((tag, text) -> parts.put(DISTRICT + "-" + tag, text));
    }
    if (value.location() != null) {
      parts.putAll(place.typed(value.location()).parts());
    }
    return new TypedValue(parts);
  }

  @Override
  public ArcPoint read(TypedValue typed, Class<? extends ArcPoint> type)
      throws NotUnderstoodException {
    Map<String, String> names = texts(typed, NAME);
    if (names.isEmpty()) {
      throw new NotUnderstoodException(NAME + "-en", "world-heritage.points.nameless");
    }
    Map<String, String> districts = texts(typed, DISTRICT);
    boolean hasPlace =
        typed.parts().keySet().stream()
            .anyMatch(part -> !part.startsWith(NAME) && !part.startsWith(DISTRICT));
    return ArcPoint.of(
        new LocalizedText(names),
        districts.isEmpty() ? null : new LocalizedText(districts),
        hasPlace ? place.read(typed, GeoPoint.class) : null);
  }

  private static Map<String, String> texts(TypedValue typed, String part) {
    Map<String, String> texts = new HashMap<>();
    typed
        .parts()
        .forEach(
            (name, text) -> {
              if (name.startsWith(part + "-")) {
                texts.put(name.substring(part.length() + 1), text);
              }
            });
    return texts;
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
