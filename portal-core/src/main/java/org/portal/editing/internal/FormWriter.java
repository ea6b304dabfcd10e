package org.portal.editing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.TypedValue;

/** Writes an item into its form. */
final class FormWriter {

  /** What a ticked box sends. */
  static final String YES = "true";

  private final ContentType type;
  private final Function<ContentField, FieldContext> contexts;
  private final Map<String, String> values = new HashMap<>();

  FormWriter(ContentType type, Function<ContentField, FieldContext> contexts) {
    this.type = type;
    this.contexts = contexts;
  }

  /** The form of an item as it is stored. */
  ItemForm write(ContentItem item) {
    item.getTexts().forEach(this::text);
    put("slug", item.getSlug());
    put("source", item.getSource());
    put("verified", item.isVerified() ? YES : null);
    put("tags", item.getTags().stream().sorted().collect(Collectors.joining("\n")));
    put(
        "related",
        item.getReferences().stream()
            .map(reference -> reference.getSection() + "/" + reference.getSlug())
            .collect(Collectors.joining("\n")));
    type.fields().forEach(field -> field(field, FieldValues.of(item, field)));
    return ItemForm.untouched(item.getVersion(), values);
  }

  private void text(String locale, ContentText text) {
    put("title." + locale, text.getTitle());
    put("summary." + locale, text.getSummary());
    put("body." + locale, text.getBody());
    put("hidden." + locale, text.isHidden() ? YES : null);
  }

  private void field(ContentField field, List<Object> several) {
    switch (FieldShape.of(field, contexts.apply(field))) {
      case SINGLE -> several.forEach(value -> parts(field, -1, value));
      case BOXES ->
          put(
              FieldShape.name(field, -1, ""),
              several.stream()
                  .map(value -> meaning(field).code(value))
                  .collect(Collectors.joining("\n")));
      case ROWS -> {
        for (int row = 0; row < several.size(); row++) {
          parts(field, row, several.get(row));
        }
      }
    }
  }

  private void parts(ContentField field, int row, Object value) {
    TypedValue typed = meaning(field).typed(value);
    typed.parts().forEach((part, text) -> put(FieldShape.name(field, row, part), text));
  }

  private void put(String name, String text) {
    if (text != null) {
      values.put(name, text);
    }
  }

  @SuppressWarnings("unchecked") // the meaning was chosen by the value's type
  private static FieldMeaning<Object> meaning(ContentField field) {
    return (FieldMeaning<Object>) field.meaning();
  }
}
