package org.portal.tourism.site;

/** What kind of sight it is. */
public enum SiteKind {
  CASTLE,
  PALACE,
  RUINS,
  TOWER,
  TOWN_HALL,
  CATHEDRAL,
  CHURCH,
  MUSEUM,
  THEATRE,
  LIBRARY,
  NATIONAL_PARK,
  NATURE_RESERVE,
  PARK,
  WATERWAY
}
