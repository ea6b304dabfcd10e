package org.portal.security;

import java.util.List;
import org.portal.security.internal.Account;
import org.portal.security.internal.AttemptCount;
import org.portal.security.internal.AuditEntry;
import org.portal.security.internal.SignInToken;

/** The JPA classes of accounts, sign-ins and the audit. */
public final class PersistentAccounts {

  /** Part of the core's own persistence unit. */
  public static final List<Class<?>> CLASSES =
      List.of(Account.class, SignInToken.class, AttemptCount.class, AuditEntry.class);

  private PersistentAccounts() {}
}
