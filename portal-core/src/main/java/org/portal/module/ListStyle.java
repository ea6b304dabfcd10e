package org.portal.module;

/** How a list of items looks. */
public enum ListStyle {
  /** Pictures to choose from. */
  CARDS,
  /** Small square pictures. */
  SMALL_CARDS,
  /** Dated entries, one below the other. */
  ENTRIES,
  /** A number (a year, a rank) in front of each item. */
  INDEX,
  /** Dense lines of text. */
  ROWS,
  /** Days as leaves of a calendar. */
  LEAVES,
  /** The first item large, the others as lines. */
  FEATURE;

  /** The name that templates use, for example {@code small-cards}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
