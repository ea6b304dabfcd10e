package org.portal.sample.libraries;

/** What a library is for. */
public enum LibraryKind {
  PUBLIC,
  SCIENTIFIC
}
