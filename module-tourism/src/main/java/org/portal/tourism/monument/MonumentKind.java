package org.portal.tourism.monument;

/** What kind of monument it is. */
public enum MonumentKind {
  MEMORIAL,
  MONUMENT,
  MUSEUM
}
