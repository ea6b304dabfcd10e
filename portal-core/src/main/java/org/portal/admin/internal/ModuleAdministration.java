package org.portal.admin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;
import org.portal.persistence.Transactions;
import org.portal.security.AuditAction;
import org.portal.security.AuditLog;
import org.portal.security.CurrentAccount;
import org.portal.security.Role;

/** What an administrator may do to modules; each action is recorded together with what it does. */
@ApplicationScoped
public class ModuleAdministration {

  @Inject private ModuleRegistry registry;
  @Inject private FaultGuard guard;
  @Inject private CurrentAccount account;
  @Inject private AuditLog audit;
  @Inject private Transactions transactions;

  /** Switches a module on or off; one that had failed is tried again when it is switched on. */
  public void switchTo(String moduleId, boolean on) {
    account.require(Role.ADMINISTRATOR.in(moduleId));
    transactions.call(
        () -> {
          audit.add(
              on ? AuditAction.MODULE_SWITCHED_ON : AuditAction.MODULE_SWITCHED_OFF, moduleId);
          registry.switchTo(moduleId, on);
          return null;
        });
    if (on) {
      // after the transaction: migrations that may run have transactions of their own
      tryAgain(moduleId);
    }
  }

  /** Tries a failed module again. Its migrations may run, each in a transaction of its own. */
  public void retry(String moduleId) {
    account.require(Role.ADMINISTRATOR.in(moduleId));
    audit.add(AuditAction.MODULE_TRIED_AGAIN, moduleId);
    tryAgain(moduleId);
  }

  private void tryAgain(String moduleId) {
    guard.forgive(moduleId);
    registry.retry(moduleId);
  }

  /** Moves a section in the menu; negative steps lead towards the beginning. */
  public void move(String sectionId, int steps) {
    account.require(Role.ADMINISTRATOR);
    transactions.call(
        () -> {
          audit.add(AuditAction.SECTION_MOVED, sectionId);
          registry.moveSection(sectionId, steps);
          return null;
        });
  }
}
