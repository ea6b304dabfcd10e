package org.portal.listing;

import java.util.List;
import org.portal.content.ItemCard;

/**
 * A page of a list as the view shows it.
 *
 * @param items the items of this page
 * @param style how they look, see {@code ListStyle}
 * @param total how many items there are with these filters, in words
 * @param facets the filters
 * @param chosen the filters that are set
 * @param clearUrl the list without filters
 * @param newerUrl the page before, or null
 * @param olderUrl the page after, or null
 * @param emptyMessage what to say when there is none
 */
public record ItemList(
    List<ItemCard> items,
    String style,
    String total,
    List<Facet> facets,
    List<ChosenFilter> chosen,
    String clearUrl,
    String newerUrl,
    String olderUrl,
    String emptyMessage) {

  public ItemList {
    items = List.copyOf(items);
    facets = List.copyOf(facets);
    chosen = List.copyOf(chosen);
  }
}
