package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.portal.security.AuditAction;
import org.portal.security.AuditLog;
import org.portal.security.SignInAnswer;

/** Puts the counting of attempts around signing in. */
@ApplicationScoped
public class AttemptedSignIn {

  @Inject private Attempts attempts;
  @Inject private AuditLog audit;

  /**
   * Tries to sign in, unless there is a pause.
   *
   * @param typedName the name as it was typed
   * @param address where the attempt comes from
   * @param signIn looks at the password and signs in
   */
  public SignInAnswer count(String typedName, String address, BooleanSupplier signIn) {
    AccountName name = new AccountName(typedName);
    Attempts.Verdict verdict = attempts.count(name, address);
    if (!verdict.allowed()) {
      return new SignInAnswer(SignInAnswer.Outcome.PAUSED, 0, verdict.pausedUntil());
    }
    if (!signIn.getAsBoolean()) {
      if (verdict.pausedUntil().isPresent()) {
        // without the name: what was typed there may have been a password
        audit.add("", AuditAction.SIGN_IN_PAUSED, address);
      }
      return new SignInAnswer(SignInAnswer.Outcome.REFUSED, verdict.left(), verdict.pausedUntil());
    }
    attempts.succeeded(name, address);
    audit.add(AuditAction.SIGNED_IN, "");
    return new SignInAnswer(SignInAnswer.Outcome.SIGNED_IN, 0, Optional.empty());
  }
}
