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

  private static final int MOST_LINES = 4;

  public FieldLine {
    texts = List.copyOf(texts);
  }

  /** All values in one text; values that hold commas themselves are parted by semicolons. */
  public String inOneText() {
    List<String> all = texts.stream().map(FieldText::text).toList();
    return String.join(all.stream().anyMatch(text -> text.contains(",")) ? "; " : ", ", all);
  }

  /** The values one by one, or in one text if they are many and no more than words. */
  public List<FieldText> asFact() {
    boolean words =
        texts.stream().allMatch(text -> text.url().isEmpty() && text.language().isEmpty());
    return words && texts.size() > MOST_LINES ? List.of(FieldText.of(inOneText())) : texts;
  }
}
