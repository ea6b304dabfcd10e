package org.portal.security.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Makes and checks the slow hashes of passwords; {@code docs/decisions} says why this one. */
@ApplicationScoped
public class PasswordHashing {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  /** Visitors come first: guessing passwords can't take more than this many processors. */
  private final Semaphore permits = new Semaphore(2, true);

  @Inject private Pbkdf2PasswordHash hash;

  private String hashOfNobody;

  @PostConstruct
  void start() {
    hash.initialize(PARAMETERS);
    hashOfNobody = hash(SecretToken.next());
  }

  /** The salted hash to be stored. */
  public String hash(String password) {
    return limited(() -> hash.generate(characters(password)));
  }

  /** Whether a password belongs to a stored hash. */
  public boolean matches(String password, String storedHash) {
    return limited(() -> hash.verify(characters(password), storedHash));
  }

  /** Takes as long as {@link #matches} does, for a name that no account has. */
  public void matchNobody(String password) {
    boolean unused = matches(password, hashOfNobody);
  }

  private <T> T limited(Supplier<T> work) {
    permits.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }

  private static char[] characters(String password) {
    // the same letter comes composed from one keyboard and decomposed from another
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }
}
