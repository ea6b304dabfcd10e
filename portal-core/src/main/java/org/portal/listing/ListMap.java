package org.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.portal.content.ItemCard;
import org.portal.layout.map.CountryMap;
import org.portal.layout.map.MapDrawing;
import org.portal.layout.map.MapPlace;
import org.portal.localization.PortalLocale;

/** Shows the items of a list's page on the map, if they say where they are. */
@ApplicationScoped
public class ListMap {

  private static final int LEAST_PINS = 2;
  private static final int MOST_PINS = 30;

  @Inject private CountryMap map;

  /**
   * The map of these items.
   *
   * @return empty if too few of them have a place, or more than a map can show
   */
  public Optional<MapDrawing> of(PortalLocale locale, List<ItemCard> items) {
    List<MapPlace> places =
        items.stream().filter(item -> item.point() != null).map(ListMap::place).toList();
    if (places.size() < LEAST_PINS || places.size() > MOST_PINS) {
      return Optional.empty();
    }
    return Optional.of(map.outline().withPins(locale.tag(), places, List.of()));
  }

  private static MapPlace place(ItemCard item) {
    return new MapPlace(
        item.title(), item.url(), item.point().getLatitude(), item.point().getLongitude());
  }
}
