package org.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.internal.AuditEntry;

/** The record of who did what; entries are only ever added. */
@ApplicationScoped
public class AuditLog {

  @Inject private PersistenceUnits units;
  @Inject private CurrentAccount currentAccount;

  /**
   * Records what the signed-in account does, in the transaction that is under way or else in one of
   * its own.
   *
   * @param action what is done
   * @param subject what it is done to; may be empty
   */
  public void add(AuditAction action, String subject) {
    add(currentAccount.name(), action, subject);
  }

  /**
   * Records what somebody else than the signed-in account did.
   *
   * @param account who did it; empty for the portal itself or a visitor
   * @param action what was done
   * @param subject what it was done to; may be empty
   */
  public void add(String account, AuditAction action, String subject) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          entityManager.persist(new AuditEntry(account, action.code(), subject));
          return null;
        });
  }

  /**
   * What was done to something last.
   *
   * @param subject for example the id of a module
   * @param actions the beginning of the actions' codes, for example {@code module-}
   * @param most how many records at most
   * @return the newest first
   */
  public List<AuditRecord> latest(String subject, String actions, int most) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery(
                    "select a from AuditEntry a where a.subject = :subject and a.action like"
                        + " :actions order by a.happenedAt desc, a.id desc",
                    AuditEntry.class)
                .setParameter("subject", subject)
                .setParameter("actions", actions + "%")
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AuditEntry::toRecord)
                .toList());
  }

  /**
   * What was done last.
   *
   * @param most how many records at most
   * @return the newest first
   */
  public List<AuditRecord> latest(int most) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery(
                    "select a from AuditEntry a order by a.happenedAt desc, a.id desc",
                    AuditEntry.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AuditEntry::toRecord)
                .toList());
  }
}
