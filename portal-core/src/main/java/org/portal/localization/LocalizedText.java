package org.portal.localization;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small text in several languages (an address, a technique), kept in one column as JSON.
 *
 * @param byLocale the texts by BCP 47 tag; no empty ones
 */
public record LocalizedText(Map<String, String> byLocale) {

  public LocalizedText {
    byLocale = Collections.unmodifiableMap(new TreeMap<>(byLocale));
  }
}
