package org.portal.content;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items of a content type are wanted; immutable, built step by step.
 *
 * @param type the content type
 * @param descending whether the largest sort key comes first
 * @param filters fields and the value that each must have (or hold, where it has several)
 * @param from items published at or after it, UTC
 * @param until items published before it, UTC
 * @param slugs only these, if not empty
 * @param exceptSlug all but this one
 * @param position where to go on, the beginning if empty
 * @param limit how many at most
 */
public record ItemQuery(
    ContentType type,
    boolean descending,
    Map<ContentField, Object> filters,
    Optional<Instant> from,
    Optional<Instant> until,
    List<String> slugs,
    Optional<String> exceptSlug,
    Optional<ListPosition> position,
    int limit) {

  public ItemQuery {
    filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    slugs = List.copyOf(slugs);
  }

  /** All published items of a type, smallest sort key first, at most 20. */
  public static ItemQuery of(ContentType type) {
    return new ItemQuery(
        type,
        false,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        20);
  }

  public ItemQuery descending(boolean largestFirst) {
    return new ItemQuery(
        type, largestFirst, filters, from, until, slugs, exceptSlug, position, limit);
  }

  /**
   * Only items whose field has this value.
   *
   * @throws IllegalArgumentException if the type has no such field
   */
  public ItemQuery where(String fieldName, Object value) {
    ContentField field =
        type.field(fieldName)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The type \"%s\" has no field \"%s\"".formatted(type.id(), fieldName)));
    return where(field, value);
  }

  public ItemQuery where(ContentField field, Object value) {
    Map<ContentField, Object> more = new LinkedHashMap<>(filters);
    more.put(field, value);
    return with(more);
  }

  /** Without a condition on that field. */
  public ItemQuery without(ContentField field) {
    Map<ContentField, Object> fewer = new LinkedHashMap<>(filters);
    fewer.remove(field);
    return with(fewer);
  }

  private ItemQuery with(Map<ContentField, Object> newFilters) {
    return new ItemQuery(
        type, descending, newFilters, from, until, slugs, exceptSlug, position, limit);
  }

  /** Only items published from one instant on and before another one. */
  public ItemQuery publishedBetween(Instant begin, Instant end) {
    return new ItemQuery(
        type,
        descending,
        filters,
        Optional.of(begin),
        Optional.of(end),
        slugs,
        exceptSlug,
        position,
        limit);
  }

  /** Only the items of these slugs. */
  public ItemQuery slugs(List<String> wanted) {
    return new ItemQuery(
        type, descending, filters, from, until, wanted, exceptSlug, position, limit);
  }

  /** All but the item of this slug. */
  public ItemQuery except(String slug) {
    return new ItemQuery(
        type, descending, filters, from, until, slugs, Optional.of(slug), position, limit);
  }

  /** From that place of the list on. */
  public ItemQuery at(Optional<ListPosition> place) {
    return new ItemQuery(type, descending, filters, from, until, slugs, exceptSlug, place, limit);
  }

  public ItemQuery limit(int most) {
    return new ItemQuery(type, descending, filters, from, until, slugs, exceptSlug, position, most);
  }
}
