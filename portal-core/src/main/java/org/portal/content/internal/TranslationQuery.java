package org.portal.content.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.portal.content.ContentStatus;
import org.portal.content.ContentType;
import org.portal.content.ItemTranslation;

/** Reads which items exist in which language. */
public final class TranslationQuery {

  private final EntityManager entityManager;

  public TranslationQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * One statement, whatever the number of items; in the order of the index of lists, which holds
   * the languages of an item together but in no order.
   */
  public List<ItemTranslation> translations(ContentType type, int limit) {
    String entity = entityManager.getMetamodel().entity(type.entity()).getName();
    return entityManager
        .createQuery(
            "select i.id, i.slug, i.publishedAt, i.updatedAt, t.locale from "
                + entity
                + " i join i.texts t where i.status = :status and i.publishedAt <= :now"
                + " and t.hidden = :hidden"
                + " order by i.typeId, i.status, i.sortKey desc, i.id desc",
            Object[].class)
        .setParameter("status", ContentStatus.PUBLISHED)
        .setParameter("now", Instant.now())
        .setParameter("hidden", false)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(
            row ->
                new ItemTranslation(
                    (Long) row[0],
                    (String) row[1],
                    (Instant) row[2],
                    (Instant) row[3],
                    (String) row[4]))
        .toList();
  }
}
