package org.portal.content;

/**
 * A region of the country, by its slug; its names are in {@link Regions}.
 *
 * @param slug for example {@code grodno-region}
 */
public record Region(String slug) {

  public Region {
    Slugs.require(slug);
  }
}
