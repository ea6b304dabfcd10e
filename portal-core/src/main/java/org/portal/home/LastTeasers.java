package org.portal.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.portal.content.ItemCard;
import org.portal.localization.PortalLocale;

/** What each section gave the home page last, in each language; shown while a section is late. */
final class LastTeasers {

  private record Place(PortalLocale locale, String sectionId) {}

  private final Map<Place, List<ItemCard>> given = new ConcurrentHashMap<>();

  /**
   * What to show of a section.
   *
   * @param answer what it gives now; empty if it gave no answer
   * @return that, or else what it gave last, or else nothing
   */
  List<ItemCard> shown(PortalLocale locale, String sectionId, Optional<List<ItemCard>> answer) {
    Place place = new Place(locale, sectionId);
    answer.ifPresent(items -> given.put(place, items));
    return given.getOrDefault(place, List.of());
  }
}
