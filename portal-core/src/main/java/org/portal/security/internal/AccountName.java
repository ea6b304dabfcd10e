package org.portal.security.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of an account, as somebody typed it.
 *
 * @param text the name in composed form, without needless spaces
 */
public record AccountName(String text) {

  private static final int LEAST = 2;
  private static final int MOST = 100;

  public AccountName {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** Whether an account may be called so: 2 to 100 characters, none of them invisible. */
  public boolean isUsable() {
    return text.length() >= LEAST
        && text.length() <= MOST
        && text.codePoints()
            .noneMatch(
                character ->
                    Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT);
  }

  /** What is equal for names that differ in case or in the form of their letters only. */
  public String key() {
    // upper case first: letters such as the German ß become equal to their other spelling
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return folded.length() > 2 * MOST ? folded.substring(0, 2 * MOST) : folded;
  }
}
