package org.portal.editing.internal;

import java.util.List;
import org.portal.content.ContentField;
import org.portal.content.field.FieldContext;
import org.portal.content.field.Input;

/** How the values of a field are laid out in the form. */
enum FieldShape {
  /** One value. */
  SINGLE,
  /** Several of a few options, each with a box to tick. */
  BOXES,
  /** Several values, each in a row of its own. */
  ROWS;

  private static final int MOST_BOXES = 40;

  static FieldShape of(ContentField field, FieldContext context) {
    if (!field.multiple()) {
      return SINGLE;
    }
    List<Input> inputs = field.meaning().inputs(context);
    boolean few =
        inputs.size() == 1
            && inputs.get(0).kind() == Input.Kind.CHOICE
            && inputs.get(0).options().size() <= MOST_BOXES;
    return few ? BOXES : ROWS;
  }

  /** The name of an input, for example {@code f.authors.0.en}. */
  static String name(ContentField field, int row, String part) {
    String name = "f." + field.name() + (row < 0 ? "" : "." + row);
    return part.isEmpty() ? name : name + "." + part;
  }
}
