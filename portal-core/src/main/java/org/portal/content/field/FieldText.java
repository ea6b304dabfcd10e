package org.portal.content.field;

import java.util.Optional;
import org.portal.localization.ChosenText;

/**
 * One text that shows a field's value.
 *
 * @param text plain text, never markup
 * @param language the BCP 47 tag of the text where it differs from the page's
 * @param url where the text leads, if anywhere
 */
public record FieldText(String text, Optional<String> language, Optional<String> url) {

  /** A text in the page's own language. */
  public static FieldText of(String text) {
    return new FieldText(text, Optional.empty(), Optional.empty());
  }

  /** A text in the language that was found for it. */
  public static FieldText of(ChosenText chosen) {
    return new FieldText(chosen.text(), chosen.language(), Optional.empty());
  }

  /** A text that leads somewhere. */
  public static FieldText link(String text, String url) {
    return new FieldText(text, Optional.empty(), Optional.of(url));
  }
}
