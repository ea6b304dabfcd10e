package org.portal.content;

/** A value with a place of its own, one of several that an item has on the map. */
public interface Located {

  /** Where it is, or null if that is not known. */
  GeoPoint location();
}
