package org.portal.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.portal.change.internal.ChangeEntry;
import org.portal.persistence.PersistenceUnits;

/**
 * Where every write says what it changed, in the same transaction. Each node follows the log, its
 * own entries like those of the others.
 */
@ApplicationScoped
public class ChangeLog {

  @Inject private PersistenceUnits units;

  /** Appends to the log, in the transaction that is under way or else in one of its own. */
  public void append(String... tags) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          List.of(tags).forEach(tag -> entityManager.persist(new ChangeEntry(tag)));
          return null;
        });
  }

  /**
   * The entries written since an instant.
   *
   * @param since UTC
   * @return entries in the order of writing
   */
  public List<ChangeEntry> since(Instant since) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        (EntityManager entityManager) ->
            entityManager
                .createQuery(
                    "select c from ChangeEntry c where c.createdAt >= :since order by c.createdAt,"
                        + " c.id",
                    ChangeEntry.class)
                .setParameter("since", since)
                .getResultList());
  }
}
