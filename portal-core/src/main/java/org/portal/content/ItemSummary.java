package org.portal.content;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lists read of an item: no body, no entity.
 *
 * @param id the item's id
 * @param slug its slug
 * @param sortKey what lists are sorted by
 * @param publishedAt when visitors see it from, UTC
 * @param updatedAt when it was last changed, UTC
 * @param illustration the path of its drawing, or null
 * @param values the values of the fields that lists show, by field
 * @param texts title and summary by language tag
 */
public record ItemSummary(
    long id,
    String slug,
    long sortKey,
    Instant publishedAt,
    Instant updatedAt,
    String illustration,
    Map<ContentField, List<Object>> values,
    Map<String, SummaryText> texts) {

  /** This summary without the values of some fields. */
  public ItemSummary without(Collection<ContentField> fields) {
    Map<ContentField, List<Object>> fewer = new LinkedHashMap<>(values);
    fewer.keySet().removeAll(fields);
    return new ItemSummary(id, slug, sortKey, publishedAt, updatedAt, illustration, fewer, texts);
  }

  /**
   * Title and summary in one language.
   *
   * @param title never null
   * @param summary or null
   */
  public record SummaryText(String title, String summary) {}
}
