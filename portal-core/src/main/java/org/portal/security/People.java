package org.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.persistence.Transactions;
import org.portal.security.internal.AccountName;
import org.portal.security.internal.Accounts;
import org.portal.security.internal.PasswordRules;

/** Gives accounts and roles; each change is recorded, and is valid with the next request. */
@ApplicationScoped
public class People {

  @Inject private Accounts accounts;
  @Inject private CurrentAccount current;
  @Inject private AuditLog audit;
  @Inject private Transactions transactions;

  /**
   * Somebody who has an account.
   *
   * @param id the account
   * @param name its name
   * @param roles what it may do, as codes
   */
  public record Person(long id, String name, Set<String> roles) {

    public Person {
      roles = Set.copyOf(roles);
    }
  }

  /** All accounts, by name. */
  public List<Person> all() {
    current.require(Role.ADMINISTRATOR);
    return accounts.all().stream()
        .map(who -> new Person(who.accountId(), who.getName(), who.groups()))
        .toList();
  }

  /** Whether a new account may have this name: usable, and nobody has it. */
  public boolean isFree(String name) {
    AccountName checked = new AccountName(name);
    return checked.isUsable() && accounts.find(checked).isEmpty();
  }

  /** What is wrong with a password. */
  public Optional<PasswordFault> fault(String name, String password) {
    return PasswordRules.fault(new AccountName(name), password);
  }

  /**
   * Makes an account.
   *
   * @param name a name that is free
   * @param password a password without a fault
   * @param roles what it may do
   * @throws IllegalArgumentException if name or password were not checked before
   */
  public void create(String name, String password, Set<Role> roles) {
    current.require(Role.ADMINISTRATOR);
    if (!isFree(name) || fault(name, password).isPresent()) {
      throw new IllegalArgumentException("The name or the password may not be used");
    }
    AccountName checked = new AccountName(name);
    accounts.create(checked, password, roles);
    audit.add(AuditAction.ACCOUNT_CREATED, checked.text());
  }

  /**
   * Gives somebody other roles. One's own can't be changed, so that an administrator stays.
   *
   * @return whether it was done
   */
  public boolean change(long accountId, Set<Role> roles) {
    current.require(Role.ADMINISTRATOR);
    return !isSelf(accountId)
        && transactions.call(
            () -> {
              Optional<String> name = accounts.change(accountId, roles);
              name.ifPresent(known -> audit.add(AuditAction.ACCOUNT_CHANGED, known));
              return name.isPresent();
            });
  }

  /**
   * Deletes an account; it is signed out everywhere at once. One's own can't be deleted.
   *
   * @return whether it was done
   */
  public boolean delete(long accountId) {
    current.require(Role.ADMINISTRATOR);
    return !isSelf(accountId)
        && transactions.call(
            () -> {
              Optional<String> name = accounts.delete(accountId);
              name.ifPresent(known -> audit.add(AuditAction.ACCOUNT_DELETED, known));
              return name.isPresent();
            });
  }

  private boolean isSelf(long accountId) {
    return current.principal().filter(who -> who.accountId() == accountId).isPresent();
  }
}
