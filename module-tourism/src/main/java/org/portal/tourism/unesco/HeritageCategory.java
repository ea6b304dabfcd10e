package org.portal.tourism.unesco;

/** The categories of the World Heritage Convention. */
public enum HeritageCategory {
  CULTURAL,
  NATURAL,
  MIXED
}
