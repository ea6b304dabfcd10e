package org.portal.change;

import java.util.Set;

/**
 * Fired (as a CDI event) on every node soon after a change was committed on any node.
 *
 * @param tags what has changed
 */
public record ChangesArrived(Set<String> tags) {

  public ChangesArrived {
    tags = Set.copyOf(tags);
  }

  /** Whether this is among what has changed. */
  public boolean touches(String tag) {
    return tags.contains(tag);
  }
}
