package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.portal.security.AccountPrincipal;

/** Checks names and passwords; an unknown name takes as long as a wrong password. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private Accounts accounts;
  @Inject private PasswordHashing hashing;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof UsernamePasswordCredential typed
        ? validate(typed)
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult validate(UsernamePasswordCredential typed) {
    Optional<Account> account = accounts.find(new AccountName(typed.getCaller()));
    String password = typed.getPasswordAsString();
    if (account.isEmpty()) {
      hashing.matchNobody(password);
      return CredentialValidationResult.INVALID_RESULT;
    }
    if (!hashing.matches(password, account.get().passwordHash())) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    AccountPrincipal principal = account.get().toPrincipal();
    return new CredentialValidationResult(principal, principal.groups());
  }
}
