package org.portal.module;

/** What somebody may do to the content of a module. */
public enum EditorialRight {
  /** Write new items and change those that visitors do not see. */
  WRITE,
  /** Show items and changes to visitors, and withdraw items again. */
  PUBLISH,
  /** Delete items for good. */
  DELETE
}
