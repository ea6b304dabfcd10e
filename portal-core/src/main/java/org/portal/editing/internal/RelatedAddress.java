package org.portal.editing.internal;

import java.util.List;
import java.util.Optional;
import org.portal.content.Slugs;
import org.portal.localization.PortalLocale;

/** The address of a related item: of its page, or section and slug alone. */
final class RelatedAddress {

  private RelatedAddress() {}

  /**
   * Reads an address.
   *
   * @param path without host and leading slash, for example {@code en/news/2021/06/01/a-title} or
   *     {@code sites/mir-castle}
   * @return section and slug; empty if it is none
   */
  static Optional<String[]> parse(String path, List<PortalLocale> locales) {
    String[] segments = path.replaceFirst("[?#].*$", "").replaceFirst("/$", "").split("/", -1);
    int first =
        segments.length > 2 && locales.stream().anyMatch(locale -> locale.tag().equals(segments[0]))
            ? 1
            : 0;
    if (segments.length - first < 2) {
      return Optional.empty();
    }
    String section = segments[first];
    String slug = segments[segments.length - 1];
    return Slugs.isSlug(section) && section.length() <= 40 && Slugs.isSlug(slug)
        ? Optional.of(new String[] {section, slug})
        : Optional.empty();
  }
}
