package org.portal.content;

/** Where an item stands between being written and being seen. */
public enum ContentStatus {
  /** Being written; visitors do not see it. */
  DRAFT,
  /** Visitors see it from its time of publication on. */
  PUBLISHED,
  /** Was published and is no longer; its address says so. */
  WITHDRAWN
}
