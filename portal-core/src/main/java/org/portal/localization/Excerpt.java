package org.portal.localization;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The beginning of a text, where there is no room for all of it. */
public final class Excerpt {

  /** Room for a title in a window's bar, a feed or a preview. */
  public static final int TITLE = 200;

  private static final char ELLIPSIS = '\u2026';

  private Excerpt() {}

  /**
   * Cuts a text that is too long after a word, or after a whole character (grapheme cluster, UAX
   * #29) where a single word is too long.
   *
   * @param text any text
   * @param most how long the result may be, in characters as Java counts them, its ellipsis
   *     included
   * @return the text itself if it is short enough
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int room = most - 1;
    int end = boundary(BreakIterator.getWordInstance(ULocale.ROOT), text, room);
    String words = strip(text.substring(0, end));
    if (words.length() < room / 2) {
      end = boundary(BreakIterator.getCharacterInstance(ULocale.ROOT), text, room);
      words = strip(text.substring(0, end));
    }
    return words + ELLIPSIS;
  }

  private static int boundary(BreakIterator breaks, String text, int room) {
    breaks.setText(text);
    return breaks.isBoundary(room) ? room : Math.max(0, breaks.preceding(room));
  }

  /** Without what looks wrong before an ellipsis. */
  private static String strip(String cut) {
    return cut.stripTrailing().replaceFirst("[\\s,;:.\u2013\u2014-]+$", "");
  }
}
