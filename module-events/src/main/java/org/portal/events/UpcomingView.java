package org.portal.events;

import java.util.List;
import org.portal.content.ItemCard;
import org.portal.listing.ChosenFilter;
import org.portal.listing.Facet;

/**
 * The list of what comes as its view shows it.
 *
 * @param total how many events are still to come, in words
 * @param months the entries of this page by month
 * @param facets the filters
 * @param chosen the filters that are set
 * @param clearUrl the list without filters
 * @param listUrl the list from today on
 * @param monthUrl the grid of the month that the page begins in
 * @param todayUrl the first page of the list; null if this is it
 * @param nextUrl the next page; null if this is the last one
 * @param nextLabel the month that it begins with
 * @param emptyMessage what to say when there is none
 */
public record UpcomingView(
    String total,
    List<Month> months,
    List<Facet> facets,
    List<ChosenFilter> chosen,
    String clearUrl,
    String listUrl,
    String monthUrl,
    String todayUrl,
    String nextUrl,
    String nextLabel,
    String emptyMessage) {

  public UpcomingView {
    months = List.copyOf(months);
    facets = List.copyOf(facets);
    chosen = List.copyOf(chosen);
  }

  /**
   * The entries of one month.
   *
   * @param title the month
   * @param url its grid
   * @param items its entries
   */
  public record Month(String title, String url, List<ItemCard> items) {

    public Month {
      items = List.copyOf(items);
    }
  }
}
