package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.RememberMeIdentityStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.AccountPrincipal;

/**
 * Keeps who is signed in, in the database: a sign-in outlives the server that it was made on, is
 * valid on every node, and ends everywhere at once.
 */
@ApplicationScoped
public class SignInTokens implements RememberMeIdentityStore {

  /** How long a sign-in lasts. */
  public static final Duration LIFE = Duration.ofHours(8);

  @Inject private PersistenceUnits units;

  @Override
  public CredentialValidationResult validate(RememberMeCredential credential) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery(
                    "select a from Account a, SignInToken t where t.tokenHash = :hash and"
                        + " t.expiresAt > :now and a.id = t.accountId",
                    Account.class)
                .setParameter("hash", SecretToken.hash(credential.getToken()))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .map(Account::toPrincipal)
                .map(principal -> new CredentialValidationResult(principal, principal.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT));
  }

  @Override
  public String generateLoginToken(CallerPrincipal caller, Set<String> groups) {
    String token = SecretToken.next();
    Instant now = Instant.now();
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          removeExpired(entityManager, now);
          entityManager.persist(
              new SignInToken(
                  SecretToken.hash(token),
                  ((AccountPrincipal) caller).accountId(),
                  now,
                  now.plus(LIFE)));
          return null;
        });
    return token;
  }

  @Override
  public void removeLoginToken(String token) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager ->
            entityManager
                .createQuery("delete from SignInToken t where t.tokenHash = :hash")
                .setParameter("hash", SecretToken.hash(token))
                .executeUpdate());
  }

  private static void removeExpired(EntityManager entityManager, Instant now) {
    entityManager
        .createQuery("delete from SignInToken t where t.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
