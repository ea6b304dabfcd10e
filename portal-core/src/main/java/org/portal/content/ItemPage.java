package org.portal.content;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items the items in order
 * @param newer where the page before begins, if there is one
 * @param older where the page after begins, if there is one
 */
public record ItemPage(
    List<ItemSummary> items, Optional<ListPosition> newer, Optional<ListPosition> older) {}
