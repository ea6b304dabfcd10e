package org.portal.content;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Slugs: the readable part of an item's address, {@code [a-z0-9]} and single hyphens. */
public final class Slugs {

  /** The longest slug, in characters. */
  public static final int LONGEST = 120;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

  private Slugs() {}

  /** Whether the text is a slug. */
  public static boolean isSlug(String text) {
    return text != null && text.length() <= LONGEST && SLUG.matcher(text).matches();
  }

  /**
   * Returns the text if it is a slug.
   *
   * @throws IllegalArgumentException that says what is allowed
   */
  public static String require(String text) {
    if (!isSlug(text)) {
      throw new IllegalArgumentException(
          "\"%s\" is no slug: lower-case Latin letters, digits and single hyphens, at most %d"
              .formatted(text, LONGEST));
    }
    return text;
  }

  /**
   * Makes a slug from a title in any script.
   *
   * @param title any text
   * @return a slug, cut at a word where it would be too long; empty if nothing usable is left
   */
  public static String from(String title) {
    String latin = TO_LATIN.transliterate(title).toLowerCase(Locale.ROOT).replace("ʹ", "");
    String joined = NOT_IN_SLUG.matcher(latin).replaceAll("-").replaceAll("^-|-$", "");
    if (joined.length() <= LONGEST) {
      return joined;
    }
    String cut = joined.substring(0, LONGEST);
    int word = cut.lastIndexOf('-');
    return word > LONGEST / 2 ? cut.substring(0, word) : cut;
  }
}
