package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTokenTest {

  @Test
  void has256BitsAndFitsAnAddress() {
    String secret = SecretToken.next();
    assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
    assertNotEquals(secret, SecretToken.next());
  }

  @Test
  void isRecognisedByItsHashOnly() {
    String secret = SecretToken.next();
    String hash = SecretToken.hash(secret);
    assertEquals(64, hash.length());
    assertFalse(hash.contains(secret));
    assertTrue(SecretToken.matches(secret, hash));
    assertFalse(SecretToken.matches(secret + "x", hash));
    assertFalse(SecretToken.matches("", hash));
  }

  @Test
  void theFirstAdministratorsTokenWorksUntilItIsForgotten() {
    FirstAdministratorToken token = new FirstAdministratorToken();
    assertFalse(token.accepts(""));
    String first = token.renew();
    String second = token.renew();
    assertFalse(token.accepts(first));
    assertTrue(token.accepts(second));
    token.forget();
    assertFalse(token.accepts(second));
  }
}
