package org.portal.content;

import java.time.Instant;
import java.util.Map;

/**
 * What an editor's list reads of an item.
 *
 * @param id the item's id
 * @param slug its slug
 * @param status its state
 * @param publishedAt when visitors see it from, UTC; null if never published
 * @param updatedAt when it was changed last, UTC
 * @param changedBy who changed it last; null if nobody did by hand
 * @param texts its texts by language tag
 */
public record EditorialSummary(
    long id,
    String slug,
    ContentStatus status,
    Instant publishedAt,
    Instant updatedAt,
    String changedBy,
    Map<String, Text> texts) {

  /**
   * A text in one language.
   *
   * @param title its title
   * @param hidden whether visitors do not see it yet
   * @param changedAt when its words changed last; may be null
   * @param checkedAt when it was last known to say what the first language says; may be null
   */
  public record Text(String title, boolean hidden, Instant changedAt, Instant checkedAt) {

    /** Whether the text that it was translated from has changed since. */
    public boolean isOlderThan(Text source) {
      return source != null
          && !source.equals(this)
          && source.changedAt != null
          && (checkedAt == null || checkedAt.isBefore(source.changedAt));
    }
  }
}
