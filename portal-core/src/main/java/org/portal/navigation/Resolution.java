package org.portal.navigation;

import java.util.Map;
import java.util.Optional;
import org.portal.localization.PortalLocale;

/** What an address leads to. */
public sealed interface Resolution {

  /**
   * A page, and the address is its canonical one.
   *
   * @param route the page
   * @param locale the language, none for pages without
   * @param path the canonical path
   * @param variables the parts of the path that the pattern names
   */
  record Found(
      Route route, Optional<PortalLocale> locale, String path, Map<String, String> variables)
      implements Resolution {}

  /**
   * The page has another, canonical address.
   *
   * @param found the page at its canonical address
   */
  record Elsewhere(Found found) implements Resolution {}

  /**
   * The address lacks the language.
   *
   * @param path what follows after the language, with its slash; empty for the home page
   */
  record LanguageMissing(String path) implements Resolution {}

  /**
   * There is no such page.
   *
   * @param locale the language of the address, if it has one
   * @param sectionOff the section, if it exists and is switched off or failed
   */
  record Nothing(Optional<PortalLocale> locale, Optional<String> sectionOff)
      implements Resolution {}

  /** The address is no well-formed address at all. */
  record Malformed() implements Resolution {}
}
