package org.portal.listing;

import java.util.List;

/**
 * A filter as the page shows it.
 *
 * @param title the field's label
 * @param choices its values, those with most items first
 */
public record Facet(String title, List<Choice> choices) {

  public Facet {
    choices = List.copyOf(choices);
  }

  /**
   * One value.
   *
   * @param label what it says
   * @param count how many items have it under the other filters
   * @param url the list filtered by it; without the filter if it is chosen
   * @param chosen whether the list is filtered by it
   */
  public record Choice(String label, String count, String url, boolean chosen) {}
}
