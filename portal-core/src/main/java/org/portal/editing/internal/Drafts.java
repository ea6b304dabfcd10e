package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portal.persistence.PersistenceUnits;

/** Keeps what people have typed and not yet saved, each for themselves. */
@ApplicationScoped
public class Drafts {

  @Inject private PersistenceUnits units;

  /**
   * What was kept of an item.
   *
   * @param form as it was typed
   * @param keptAt when, UTC
   */
  record Kept(ItemForm form, Instant keptAt) {}

  /**
   * A draft of an item that was perhaps never saved.
   *
   * @param itemId the item
   * @param keptAt when, UTC
   * @param titles what stands in its titles, by language tag
   */
  record Listed(long itemId, Instant keptAt, Map<String, String> titles) {}

  /** Keeps what somebody has typed, in place of what was kept of the same item before. */
  public Instant keep(long accountId, long itemId, String section, ItemForm form) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          remove(entityManager, accountId, itemId);
          Draft draft = new Draft(new Draft.Key(accountId, itemId), section, form);
          entityManager.persist(draft);
          entityManager.flush();
          form.values()
              .forEach(
                  (name, typed) ->
                      entityManager.persist(new DraftValue(accountId, itemId, name, typed)));
          return draft.keptAt();
        });
  }

  /** What somebody has typed and not saved. */
  Optional<Kept> find(long accountId, long itemId) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            Optional.ofNullable(entityManager.find(Draft.class, new Draft.Key(accountId, itemId)))
                .map(
                    draft ->
                        new Kept(
                            new ItemForm(
                                draft.baseVersion(),
                                ItemForm.base(draft.base()),
                                values(entityManager, accountId, itemId)),
                            draft.keptAt())));
  }

  /** Forgets what somebody has typed. */
  public void forget(long accountId, long itemId) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          remove(entityManager, accountId, itemId);
          return null;
        });
  }

  /** Forgets what anybody has typed for an item that is deleted. */
  public void forgetAll(long itemId) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          for (String entity : List.of("DraftValue", "Draft")) {
            entityManager
                .createQuery("delete from " + entity + " d where d.key.itemId = :item")
                .setParameter("item", itemId)
                .executeUpdate();
          }
          return null;
        });
  }

  /** What somebody has typed and not saved in a section, the last first. */
  List<Listed> of(long accountId, String section, int most) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery(
                    "select d from Draft d where d.key.accountId = :account and d.section ="
                        + " :section order by d.keptAt desc",
                    Draft.class)
                .setParameter("account", accountId)
                .setParameter("section", section)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(
                    draft ->
                        new Listed(
                            draft.itemId(),
                            draft.keptAt(),
                            titles(entityManager, accountId, draft.itemId())))
                .toList());
  }

  private static void remove(EntityManager entityManager, long accountId, long itemId) {
    for (String entity : List.of("DraftValue", "Draft")) {
      entityManager
          .createQuery(
              "delete from "
                  + entity
                  + " d where d.key.accountId = :account and d.key.itemId = :item")
          .setParameter("account", accountId)
          .setParameter("item", itemId)
          .executeUpdate();
    }
  }

  private static Map<String, String> values(
      EntityManager entityManager, long accountId, long itemId) {
    return entityManager
        .createQuery(
            "select v from DraftValue v where v.key.accountId = :account and v.key.itemId = :item",
            DraftValue.class)
        .setParameter("account", accountId)
        .setParameter("item", itemId)
        .getResultStream()
        .collect(Collectors.toMap(DraftValue::name, DraftValue::typed));
  }

  private static Map<String, String> titles(
      EntityManager entityManager, long accountId, long itemId) {
    return entityManager
        .createQuery(
            "select v from DraftValue v where v.key.accountId = :account and v.key.itemId = :item"
                + " and v.key.name like 'title.%'",
            DraftValue.class)
        .setParameter("account", accountId)
        .setParameter("item", itemId)
        .getResultStream()
        .collect(
            Collectors.toMap(
                value -> value.name().substring("title.".length()), DraftValue::typed));
  }
}
