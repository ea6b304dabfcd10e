package org.portal.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serial;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who has signed in. */
public final class AccountPrincipal extends CallerPrincipal {

  @Serial private static final long serialVersionUID = 1L;

  private final long accountId;
  private final Set<String> roleCodes;

  /**
   * @param accountId the account
   * @param name its name, as colleagues read it
   * @param roles what it may do
   */
  public AccountPrincipal(long accountId, String name, Set<Role> roles) {
    super(name);
    this.accountId = accountId;
    this.roleCodes = roles.stream().map(Role::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The account's id. */
  public long accountId() {
    return accountId;
  }

  /** What the account may do, as the container's groups. */
  public Set<String> groups() {
    return roleCodes;
  }

  /** Whether the account may do what asks for one of these roles. */
  public boolean coversAny(Set<Role> wanted) {
    return wanted.stream().anyMatch(this::covers);
  }

  /** Whether the account may do what asks for this role. */
  public boolean covers(Role wanted) {
    return roleCodes.stream().map(Role::of).anyMatch(role -> role.covers(wanted));
  }
}
