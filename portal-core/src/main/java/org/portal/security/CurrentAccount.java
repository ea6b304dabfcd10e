package org.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who sent the request that is being answered. */
@RequestScoped
public class CurrentAccount {

  @Inject private SecurityContext securityContext;

  /** Who has signed in; empty for visitors. */
  public Optional<AccountPrincipal> principal() {
    return Optional.ofNullable(securityContext.getCallerPrincipal())
        .filter(AccountPrincipal.class::isInstance)
        .map(AccountPrincipal.class::cast);
  }

  /** The name of who has signed in; empty for visitors. */
  public String name() {
    return principal().map(AccountPrincipal::getName).orElse("");
  }

  /** Whether the sender may do what asks for this role. */
  public boolean allows(Role wanted) {
    return principal().filter(account -> account.covers(wanted)).isPresent();
  }

  /**
   * Goes on only if the sender may do what asks for this role. Every action of the administration
   * calls it, whatever the page has shown.
   *
   * @throws NotAllowedException otherwise
   */
  public void require(Role wanted) {
    if (!allows(wanted)) {
      throw new NotAllowedException(wanted);
    }
  }
}
