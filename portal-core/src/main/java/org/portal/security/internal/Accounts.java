package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.AccountPrincipal;
import org.portal.security.Role;

/** Keeps the accounts. */
@ApplicationScoped
public class Accounts {

  @Inject private PersistenceUnits units;
  @Inject private PasswordHashing hashing;

  /** Whether there is any account yet. */
  public boolean any() {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            !entityManager
                .createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
  }

  /** The account of that name, whatever the case of its letters. */
  public Optional<Account> find(AccountName name) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery("select a from Account a where a.nameKey = :key", Account.class)
                .setParameter("key", name.key())
                .getResultStream()
                .findFirst());
  }

  /** All accounts, by name. */
  public List<AccountPrincipal> all() {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery("select a from Account a order by a.nameKey", Account.class)
                .getResultList()
                .stream()
                .map(Account::toPrincipal)
                .toList());
  }

  /**
   * Gives an account other roles.
   *
   * @return its name; empty if there is none
   */
  public Optional<String> change(long accountId, Set<Role> roles) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            Optional.ofNullable(entityManager.find(Account.class, accountId))
                .map(account -> account.take(roles)));
  }

  /**
   * Deletes an account.
   *
   * @return its name; empty if there was none
   */
  public Optional<String> delete(long accountId) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          Optional<Account> account =
              Optional.ofNullable(entityManager.find(Account.class, accountId));
          account.ifPresent(entityManager::remove);
          return account.map(gone -> gone.toPrincipal().getName());
        });
  }

  /** Adds an account; the name and password have been checked before. */
  public void create(AccountName name, String password, Set<Role> roles) {
    // hashed before the transaction begins: it takes long, and a connection is dear
    Account account = new Account(name, hashing.hash(password), roles);
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          entityManager.persist(account);
          return null;
        });
  }
}
