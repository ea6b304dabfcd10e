package org.portal.content.internal;

import java.text.Normalizer;

/** Plain text as it may be stored and shown anywhere: in HTML, XML, JSON and calendars. */
public final class PlainText {

  /** More combining marks than this on one letter would cover the lines around it. */
  private static final int MOST_MARKS = 6;

  private PlainText() {}

  /**
   * Composes letters (NFC), writes line ends as {@code \n} and leaves out what no page may show:
   * control characters, non-characters, lone surrogates, controls of the writing direction, and
   * combining marks beyond any language's use.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    String composed =
        Normalizer.normalize(
            text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n'),
            Normalizer.Form.NFC);
    int marks = 0;
    for (int index = 0; index < composed.length(); ) {
      int character = composed.codePointAt(index);
      index += Character.charCount(character);
      marks = isMark(character) ? marks + 1 : 0;
      if (isAllowed(character) && marks <= MOST_MARKS) {
        clean.appendCodePoint(character);
      }
    }
    return clean.toString().strip();
  }

  /** Whether a reader would see anything of it. */
  public static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(
            character ->
                !Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && Character.getType(character) != Character.FORMAT
                    && !isMark(character)
                    && character != 0x3164
                    && character != 0x2800);
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isAllowed(int character) {
    if (character == '\n' || character == '\t') {
      return true;
    }
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (character & 0xFFFE) != 0xFFFE
        && !(character >= 0xFDD0 && character <= 0xFDEF)
        && !isDirectionControl(character)
        && character != 0xFEFF;
  }

  private static boolean isDirectionControl(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
