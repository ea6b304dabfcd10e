package org.portal.tourism.monument;

/** What an author did for a monument. */
public enum AuthorRole {
  ARCHITECT,
  SCULPTOR,
  ARTIST
}
