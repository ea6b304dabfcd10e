package org.portal.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sets plain text as a printer would: for people to read, not for machines. */
public final class Typography {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final Pattern DASH = Pattern.compile(" ([—–]) ");
  private static final Pattern SHORT_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_’])([А-Яа-яЁёІіЎў]{1,2}|для|без|над|под|при|пры|как|як) (?=\\S)");

  private Typography() {}

  /**
   * Curls apostrophes and keeps dashes with the word before them; in Russian and Belarusian short
   * words stay with the word after them.
   *
   * @param text plain text; null gives an empty text
   * @param language the text's BCP 47 tag; may be null
   * @return plain text again: it still has to be escaped
   */
  public static String set(String text, String language) {
    if (text == null) {
      return "";
    }
    String set = text.replace('\'', '’');
    if (isCyrillic(language)) {
      set = SHORT_WORD.matcher(set).replaceAll("$1" + NO_BREAK_SPACE);
    }
    return DASH.matcher(set).replaceAll(NO_BREAK_SPACE + "$1 ");
  }

  private static boolean isCyrillic(String language) {
    if (language == null) {
      return false;
    }
    String primary = Locale.forLanguageTag(language).getLanguage();
    return primary.equals("ru") || primary.equals("be");
  }
}
