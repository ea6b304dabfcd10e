package org.portal.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.portal.content.ContentField;

/** Makes lines of facts: each field is a line of its own unless it is joined to the one before. */
final class FieldLines {

  private final Function<ContentField, List<FieldText>> texts;
  private final List<FieldLine> lines = new ArrayList<>();
  private boolean open;

  FieldLines(Function<ContentField, List<FieldText>> texts) {
    this.texts = texts;
  }

  List<FieldLine> of(List<ContentField> fields) {
    fields.forEach(this::add);
    return List.copyOf(lines);
  }

  private void add(ContentField field) {
    List<FieldText> values = texts.apply(field);
    boolean continues = field.joined() && open;
    if (values.isEmpty()) {
      // a joined field never continues a line that belongs to a field further up
      open = continues;
    } else if (continues) {
      FieldLine before = lines.remove(lines.size() - 1);
      lines.add(new FieldLine(before.field(), joined(before.texts(), values)));
    } else {
      lines.add(new FieldLine(field, values));
      open = true;
    }
  }

  private static List<FieldText> joined(List<FieldText> before, List<FieldText> values) {
    List<FieldText> all = new ArrayList<>(before);
    for (FieldText value : values) {
      FieldText last = all.remove(all.size() - 1);
      if (last.text().equals(value.text())) {
        all.add(last);
      } else if (last.language().equals(value.language())
          && last.url().isEmpty()
          && value.url().isEmpty()) {
        all.add(
            new FieldText(
                last.text() + ", " + value.text(), last.language(), java.util.Optional.empty()));
      } else {
        all.add(last);
        all.add(value);
      }
    }
    return all;
  }
}
