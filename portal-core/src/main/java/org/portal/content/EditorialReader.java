package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.internal.EditorialQueries;
import org.portal.persistence.PersistenceUnits;

/** Reads content whatever its state, for those who write it; visitors' pages never use it. */
@ApplicationScoped
public class EditorialReader {

  @Inject private PersistenceUnits units;

  /**
   * A page of a list, what was changed last first.
   *
   * @param query which items
   */
  public EditorialPage page(EditorialQuery query) {
    return units.inTransaction(
        query.type().moduleId(), entityManager -> new EditorialQueries(entityManager).page(query));
  }

  /** How many items a query finds, whatever its position and limit. */
  public long count(EditorialQuery query) {
    return units.inTransaction(
        query.type().moduleId(), entityManager -> new EditorialQueries(entityManager).count(query));
  }

  /** How many items of a type there are in each state. */
  public Map<ContentStatus, Long> counts(ContentType type) {
    return units.inTransaction(
        type.moduleId(), entityManager -> new EditorialQueries(entityManager).counts(type));
  }

  /**
   * An item with all it has, hidden texts too.
   *
   * @return the item, detached and fully read
   */
  public Optional<ContentItem> item(ContentType type, long id) {
    return units.inTransaction(
        type.moduleId(), entityManager -> new EditorialQueries(entityManager).item(type, id));
  }

  /** The item that has a slug, in whatever state. */
  public Optional<Long> ownerOf(ContentType type, String slug) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          List<Long> owners =
              entityManager
                  .createQuery(
                      "select r.id from ItemRow r where r.type = :type and r.slug = :slug",
                      Long.class)
                  .setParameter("type", type.id())
                  .setParameter("slug", slug)
                  .getResultList();
          return owners.stream().findFirst();
        });
  }

  /** The item that had a slug before and whose old address leads to its new one. */
  public Optional<Long> formerOwnerOf(ContentType type, String slug) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery(
                    "select f.itemId from FormerSlug f where f.key.type = :type and f.key.slug ="
                        + " :slug",
                    Long.class)
                .setParameter("type", type.id())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst());
  }
}
