package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.List;
import org.portal.change.ChangeLog;
import org.portal.change.ChangeTag;
import org.portal.content.internal.FormerSlug;
import org.portal.content.internal.ItemRules;
import org.portal.persistence.PersistenceUnits;

/** Writes content: item, texts and the entry in the change log in one transaction. */
@ApplicationScoped
public class ContentStore {

  @Inject private PersistenceUnits units;
  @Inject private ContentTypes types;
  @Inject private ChangeLog changeLog;
  @Inject private Validator validator;

  /**
   * Stores a new or changed item.
   *
   * @param item the item; its texts are cleaned of characters that no page may show
   * @return the stored item
   * @throws InvalidContentException that names every fault; nothing is stored then
   */
  public ContentItem save(ContentItem item) {
    ContentType type = types.of(item.getClass());
    item.derive();
    new ItemRules(validator).clean(item, type.fields());
    return units.inTransaction(
        type.moduleId(),
        entityManager -> {
          refuseTakenSlug(entityManager, type, item);
          rememberFormerSlug(entityManager, type, item);
          ContentItem stored = entityManager.merge(item);
          changeLog.append(ChangeTag.type(type.id()), ChangeTag.item(type.id(), item.getSlug()));
          return stored;
        });
  }

  /**
   * Brings an item into the state that it would be stored in, without storing it: for previews.
   *
   * @throws InvalidContentException if its fields do not allow it
   */
  public void prepare(ContentItem item) {
    item.derive();
    item.beforeSaving();
  }

  /** Deletes an item for good. */
  public void delete(ContentItem item) {
    ContentType type = types.of(item.getClass());
    units.inTransaction(
        type.moduleId(),
        entityManager -> {
          ContentItem stored = entityManager.find(type.entity(), item.getId());
          if (stored != null) {
            entityManager.remove(stored);
          }
          changeLog.append(ChangeTag.type(type.id()), ChangeTag.item(type.id(), item.getSlug()));
          return null;
        });
  }

  private static void refuseTakenSlug(
      EntityManager entityManager, ContentType type, ContentItem item) {
    List<Long> owners =
        entityManager
            .createQuery(
                "select i.id from "
                    + type.entity().getSimpleName()
                    + " i where i.slug = :slug and i.id <> :id",
                Long.class)
            .setParameter("slug", item.getSlug())
            .setParameter("id", item.getId())
            .getResultList();
    if (!owners.isEmpty()) {
      throw new InvalidContentException(
          List.of("The slug \"" + item.getSlug() + "\" is taken; choose another one."));
    }
  }

  private void rememberFormerSlug(EntityManager entityManager, ContentType type, ContentItem item) {
    ContentItem before = entityManager.find(type.entity(), item.getId());
    if (before == null || before.getSlug().equals(item.getSlug())) {
      return;
    }
    FormerSlug former = new FormerSlug(type.id(), before.getSlug(), item.getId());
    changeLog.append(ChangeTag.item(type.id(), before.getSlug()));
    units.inTransaction(PersistenceUnits.CORE, core -> core.merge(former));
  }
}
