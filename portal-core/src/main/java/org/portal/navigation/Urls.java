package org.portal.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.portal.asset.AssetVersion;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;

/** Writes the canonical addresses of pages and assets, without host. */
@ApplicationScoped
public class Urls {

  @Inject private Localization localization;
  @Inject private AssetVersion assetVersion;

  /** The home page in a language. */
  public String home(PortalLocale locale) {
    return "/" + locale.tag();
  }

  /** A section's first page. */
  public String section(PortalLocale locale, String sectionId) {
    return home(locale) + "/" + sectionId;
  }

  /**
   * A page of a section.
   *
   * @param path how the address continues after the section's
   */
  public String page(PortalLocale locale, String sectionId, String path) {
    return path.isEmpty() ? section(locale, sectionId) : section(locale, sectionId) + "/" + path;
  }

  /**
   * An item's page.
   *
   * @param publishedAt gives the date in the addresses of dated content; may be null for others
   */
  public String item(
      PortalLocale locale, SectionDescriptor section, String slug, Instant publishedAt) {
    LocalDate day = localization.dates().day(publishedAt == null ? Instant.EPOCH : publishedAt);
    String path =
        new PathPattern(section.itemPath())
            .fill(
                Map.of(
                    "slug", slug,
                    "year", "%04d".formatted(day.getYear()),
                    "month", "%02d".formatted(day.getMonthValue()),
                    "day", "%02d".formatted(day.getDayOfMonth())));
    return page(locale, section.id(), path);
  }

  /**
   * A style sheet, script or picture.
   *
   * @param path below the assets, for example {@code portal/mark.svg}
   */
  public String asset(String path) {
    return assets() + "/" + path;
  }

  /** What all addresses of assets begin with. */
  public String assets() {
    return "/assets/" + assetVersion.current();
  }
}
