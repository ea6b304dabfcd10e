package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.internal.SummaryQueries;
import org.portal.content.internal.TranslationQuery;
import org.portal.persistence.PersistenceUnits;

/**
 * Reads published content. Lists read summaries only, by a fixed number of statements whatever
 * their length; call it inside a page's handler, where one transaction is under way.
 */
@ApplicationScoped
public class ContentReader {

  @Inject private PersistenceUnits units;

  /**
   * A page of a list.
   *
   * @param query which items; its limit is the length of the page
   */
  public ItemPage list(ItemQuery query) {
    return units.inTransaction(
        query.type().moduleId(), entityManager -> new SummaryQueries(entityManager).page(query));
  }

  /**
   * What was published last, whatever the type's lists are sorted by.
   *
   * @param type the content type
   * @param limit how many at most
   * @return the newest first
   */
  public List<ItemSummary> newest(ContentType type, int limit) {
    return units.inTransaction(
        type.moduleId(), entityManager -> new SummaryQueries(entityManager).newest(type, limit));
  }

  /**
   * All there is to know for the addresses of a type's published items, by one statement.
   *
   * @param type the content type
   * @param limit how many translations at most
   * @return one row for each language that an item has; those of one item follow each other, items
   *     with the largest sort key come first
   */
  public List<ItemTranslation> translations(ContentType type, int limit) {
    return units.inTransaction(
        type.moduleId(),
        entityManager -> new TranslationQuery(entityManager).translations(type, limit));
  }

  /** How many published items there are, whatever the query's position and limit. */
  public long count(ItemQuery query) {
    return units.inTransaction(
        query.type().moduleId(), entityManager -> new SummaryQueries(entityManager).count(query));
  }

  /**
   * How many items there are of each value of a field.
   *
   * @param query which items; a condition on the field itself is left out
   * @param field the field
   * @return counts by value, only values that occur
   */
  public Map<Object, Long> counts(ItemQuery query, ContentField field) {
    return units.inTransaction(
        query.type().moduleId(),
        entityManager -> new SummaryQueries(entityManager).counts(query.without(field), field));
  }

  /**
   * A published item with all it has.
   *
   * @param type its content type
   * @param slug its slug
   * @return the item, detached and fully read; empty if visitors do not see one
   */
  public Optional<ContentItem> item(ContentType type, String slug) {
    return units.inTransaction(
        type.moduleId(), entityManager -> new SummaryQueries(entityManager).item(type, slug));
  }

  /**
   * The slug of an item that had another one before.
   *
   * @param type its content type
   * @param formerSlug the slug that it had
   */
  public Optional<String> movedTo(ContentType type, String formerSlug) {
    List<String> found =
        units.inTransaction(
            PersistenceUnits.CORE,
            entityManager ->
                entityManager
                    .createQuery(
                        "select r.slug from ItemRow r, FormerSlug f where f.key.type = :type and"
                            + " f.key.slug = :slug and r.id = f.itemId",
                        String.class)
                    .setParameter("type", type.id())
                    .setParameter("slug", formerSlug)
                    .getResultList());
    return found.stream().findFirst();
  }
}
