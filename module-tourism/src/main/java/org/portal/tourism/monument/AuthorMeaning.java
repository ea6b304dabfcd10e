package org.portal.tourism.monument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldText;
import org.portal.localization.ChosenText;

/** Shows an author as name and role, "Leonid Levin, architect"; no lists are filtered by it. */
@ApplicationScoped
public class AuthorMeaning implements FieldMeaning<Author> {

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
  public String code(Author value) {
    return value.name().byLocale().values().stream().findFirst().orElse("");
  }

  @Override
  public Optional<Author> parse(String code, Class<? extends Author> type) {
    return Optional.empty();
  }
}
