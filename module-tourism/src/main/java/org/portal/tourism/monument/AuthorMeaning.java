package org.portal.tourism.monument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.content.field.Input;
import org.portal.content.field.NotUnderstoodException;
import org.portal.content.field.TypedValue;
import org.portal.localization.ChosenText;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/** Shows an author as name and role, "Leonid Levin, architect"; no lists are filtered by it. */
@ApplicationScoped
public class AuthorMeaning implements FieldMeaning<Author> {

  private static final String ROLE = "role";

  @Override
  public Class<Author> valueType() {
    return Author.class;
  }

  @Override
  public List<FieldText> show(Author value, FieldContext context) {
    String role =
        value
            .role()
            .map(each -> ", " + context.message(each.name().toLowerCase(Locale.ROOT)))
            .orElse("");
    return context.localization().choose(context.locale(), value.name()).stream()
        .map(name -> FieldText.of(new ChosenText(name.text() + role, name.language())))
        .toList();
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    List<Input> inputs = new ArrayList<>();
    for (PortalLocale locale : context.localization().locales()) {
      inputs.add(Input.part(locale.tag(), Input.Kind.LINE, locale.nativeName()).in(locale.tag()));
    }
    inputs.add(
        Input.part(ROLE, Input.Kind.CHOICE, context.message(ROLE))
            .options(
                Arrays.stream(AuthorRole.values())
                    .map(role -> new Input.Option(code(role), context.message(code(role))))
                    .toList()));
    return inputs;
  }

  private static String code(AuthorRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public TypedValue typed(Author value) {
    Map<String, String> parts = new HashMap<>(value.name().byLocale());
    value.role().ifPresent(role -> parts.put(ROLE, code(role)));
    return new TypedValue(parts);
  }

  @Override
  public Author read(TypedValue typed, Class<? extends Author> type) throws NotUnderstoodException {
    Map<String, String> names = new HashMap<>(typed.parts());
    String role = names.remove(ROLE);
    if (names.isEmpty()) {
      throw new NotUnderstoodException("en", "monument.authors.nameless");
    }
    return Author.of(
        new LocalizedText(names),
        Arrays.stream(AuthorRole.values())
            .filter(each -> code(each).equals(role))
            .findFirst()
            .orElse(null));
  }

  @Override
  public String code(Author value) {
    return value.name().byLocale().values().stream().findFirst().orElse("");
  }

  @Override
  public Optional<Author> parse(String code, Class<? extends Author> type) {
    return Optional.empty();
  }
}
