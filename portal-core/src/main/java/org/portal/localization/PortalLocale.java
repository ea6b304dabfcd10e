package org.portal.localization;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * One of the languages that the portal is published in.
 *
 * @param tag the BCP 47 tag, also the first segment of every public address, for example {@code en}
 */
public record PortalLocale(String tag) {

  public PortalLocale {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "\"" + tag + "\" is no language of two or three lower-case letters");
    }
  }

  /** The JDK's locale. */
  public Locale toLocale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language's own name for itself, capitalised. */
  public String nativeName() {
    String name = toLocale().getDisplayLanguage(toLocale());
    return name.substring(0, 1).toUpperCase(toLocale()) + name.substring(1);
  }

  /**
   * The language with the territory where most of its speakers live (CLDR), for example {@code
   * be_BY}: what the Open Graph protocol calls a locale.
   */
  public String withTerritory() {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    return likely.getCountry().isEmpty() ? tag : tag + "_" + likely.getCountry();
  }

  @Override
  public String toString() {
    return tag;
  }
}
