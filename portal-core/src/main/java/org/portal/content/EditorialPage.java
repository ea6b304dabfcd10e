package org.portal.content;

import java.util.List;
import java.util.Optional;

/**
 * A page of an editor's list, what was changed last first.
 *
 * @param items its items
 * @param newer where the page before it ends, if there is one
 * @param older where the page after it begins, if there is one
 */
public record EditorialPage(
    List<EditorialSummary> items, Optional<ListPosition> newer, Optional<ListPosition> older) {

  public EditorialPage {
    items = List.copyOf(items);
  }
}
