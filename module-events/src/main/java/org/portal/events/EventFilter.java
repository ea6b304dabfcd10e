package org.portal.events;

import java.util.Optional;
import org.portal.content.Region;

/**
 * Which events are wanted.
 *
 * @param kind only of this kind
 * @param region only in this region
 */
record EventFilter(Optional<EventKind> kind, Optional<Region> region) {

  /** All events. */
  static final EventFilter NONE = new EventFilter(Optional.empty(), Optional.empty());

  EventFilter withoutKind() {
    return new EventFilter(Optional.empty(), region);
  }

  EventFilter withoutRegion() {
    return new EventFilter(kind, Optional.empty());
  }

  boolean isEmpty() {
    return kind.isEmpty() && region.isEmpty();
  }
}
