package org.portal.settings;

import java.time.ZoneId;
import java.util.List;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/**
 * The settings of this portal.
 *
 * @param name what the portal is called
 * @param tagline what it is about, in a few words
 * @param notice what stands in every footer; empty for nothing
 * @param mark the asset that shows the portal's mark
 * @param zone the zone in which days begin and times are shown
 * @param locales the languages, the first one for visitors whose own is not among them
 * @param baseUrl the public address without a slash at the end, for example {@code
 *     https://portal.example}; empty to take it from each request
 * @param demonstration whether an empty portal is filled with demonstration content
 * @param cacheMegabytes how much memory finished pages may take; 0 to make every page anew
 * @param moduleStartSeconds how long a module may take to start, its migrations included
 */
public record PortalSettings(
    LocalizedText name,
    LocalizedText tagline,
    LocalizedText notice,
    String mark,
    ZoneId zone,
    List<PortalLocale> locales,
    String baseUrl,
    boolean demonstration,
    int cacheMegabytes,
    int moduleStartSeconds) {

  public PortalSettings {
    locales = List.copyOf(locales);
  }

  /** The language for visitors whose own is not among the portal's. */
  public PortalLocale defaultLocale() {
    return locales.get(0);
  }
}
