package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** The secret of the link for the first administrator; only its hash stays in memory. */
@ApplicationScoped
public class FirstAdministratorToken {

  private volatile String hash = "";

  /** A new secret; the one before is void. */
  public String renew() {
    String secret = SecretToken.next();
    hash = SecretToken.hash(secret);
    return secret;
  }

  /** Whether this is the secret. */
  public boolean accepts(String secret) {
    String expected = hash;
    return !expected.isEmpty() && SecretToken.matches(secret, expected);
  }

  /** From now on there is no secret. */
  public void forget() {
    hash = "";
  }
}
