package org.portal.tourism.place;

/** What a place's coordinates are of, where they are not of the place itself. */
public enum Precision {
  /** Right to some kilometres. */
  APPROXIMATE,
  /** The centre of the town or village. */
  SETTLEMENT
}
