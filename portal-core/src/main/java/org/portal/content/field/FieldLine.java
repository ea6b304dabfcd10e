package org.portal.content.field;

import java.util.List;
import org.portal.content.ContentField;

/**
 * What one or several fields say, as one line of facts.
 *
 * @param field the field whose label the line has
 * @param texts its values, at least one; joined fields are in the last of them
 */
public record FieldLine(ContentField field, List<FieldText> texts) {

  public FieldLine {
    texts = List.copyOf(texts);
  }
}
