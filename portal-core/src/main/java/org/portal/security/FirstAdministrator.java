package org.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.portal.security.internal.AccountName;
import org.portal.security.internal.Accounts;
import org.portal.security.internal.FirstAdministratorToken;
import org.portal.security.internal.PasswordRules;
import org.portal.settings.PortalSettings;

/**
 * Creates the first account of a new portal: there is no default password, but a link that is
 * printed when the portal starts and works once.
 */
@ApplicationScoped
public class FirstAdministrator {

  /** The system property that holds the link while there is no account. */
  public static final String LINK_PROPERTY = "portal.first.administrator.link";

  private static final String PAGE = "/admin/first-administrator";

  @Inject private Accounts accounts;
  @Inject private PortalSettings settings;
  @Inject private FirstAdministratorToken token;
  @Inject private AuditLog audit;

  /**
   * Makes the link if there is no account yet, or if the settings ask for it, and puts it into
   * {@link #LINK_PROPERTY}, from where the launcher prints it; called once when the portal has
   * started. A link that was made before is void.
   */
  public void announce() {
    if (accounts.any() && !settings.administratorLink()) {
      forget();
    } else {
      System.setProperty(LINK_PROPERTY, PAGE + "?token=" + token.renew());
    }
  }

  /**
   * Whether the link is still good.
   *
   * @param secret the token of the link; may be null
   */
  public boolean accepts(String secret) {
    return secret != null
        && token.accepts(secret)
        && (settings.administratorLink() || !accounts.any());
  }

  /** Whether an account may have this name. */
  public boolean isUsableName(String name) {
    return new AccountName(name).isUsable();
  }

  /**
   * What is wrong with a password.
   *
   * @param name the name of the account to be
   * @param password the password as it was typed
   */
  public Optional<PasswordFault> fault(String name, String password) {
    return PasswordRules.fault(new AccountName(name), password);
  }

  /**
   * Creates the account. The link is void afterwards.
   *
   * @param secret the token of the link
   * @param name a name that is usable
   * @param password a password without a fault
   * @return whether it was created; not if the link is no longer good
   * @throws IllegalArgumentException if the name or the password was not checked before
   */
  public synchronized boolean create(String secret, String name, String password) {
    if (!isUsableName(name) || fault(name, password).isPresent()) {
      throw new IllegalArgumentException("The name or the password may not be used");
    }
    if (!accepts(secret)) {
      return false;
    }
    AccountName checked = new AccountName(name);
    accounts.create(checked, password, Set.of(Role.ADMINISTRATOR));
    forget();
    audit.add(checked.text(), AuditAction.FIRST_ADMINISTRATOR_CREATED, checked.text());
    return true;
  }

  private void forget() {
    token.forget();
    System.clearProperty(LINK_PROPERTY);
  }
}
