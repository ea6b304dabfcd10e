package org.portal.security.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.portal.security.AccountPrincipal;
import org.portal.security.Role;

/** Somebody who may sign in. */
@Entity
@Table(name = "portal_account")
public class Account {

  @Id private long id;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(name = "name_key", nullable = false, length = 200)
  private String nameKey;

  @Column(name = "password_hash", nullable = false, length = 300)
  private String passwordHash;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "portal_account_role",
      joinColumns = @JoinColumn(name = "account_id", referencedColumnName = "id"))
  @Column(name = "role", nullable = false, length = 80)
  private Set<String> roles = new HashSet<>();

  /** For JPA. */
  protected Account() {}

  Account(AccountName name, String passwordHash, Set<Role> roles) {
    this.id = RandomId.next();
    this.name = name.text();
    this.nameKey = name.key();
    this.passwordHash = passwordHash;
    this.createdAt = Instant.now();
    this.roles = roles.stream().map(Role::code).collect(Collectors.toCollection(HashSet::new));
  }

  long id() {
    return id;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Takes other roles and tells the name. */
  String take(Set<Role> others) {
    roles.clear();
    others.forEach(role -> roles.add(role.code()));
    return name;
  }

  AccountPrincipal toPrincipal() {
    return new AccountPrincipal(
        id, name, roles.stream().map(Role::of).collect(Collectors.toUnmodifiableSet()));
  }
}
