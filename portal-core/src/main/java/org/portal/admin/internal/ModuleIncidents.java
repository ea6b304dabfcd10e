package org.portal.admin.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import org.portal.module.ModuleRested;
import org.portal.security.AuditAction;
import org.portal.security.AuditLog;

/**
 * Records what the portal itself does to modules, where every node and the next start can read it.
 * Somebody waits while a module is taken out, so it is written by another thread.
 */
@ApplicationScoped
public class ModuleIncidents {

  private static final System.Logger LOGGER = System.getLogger(ModuleIncidents.class.getName());

  @Inject private AuditLog audit;
  @Resource private ManagedExecutorService executor;

  void record(@Observes ModuleRested rested) {
    try {
      executor.execute(() -> write(rested));
    } catch (RejectedExecutionException busy) {
      LOGGER.log(System.Logger.Level.WARNING, "{0} is not in the audit", rested);
    }
  }

  private void write(ModuleRested rested) {
    try {
      audit.add(
          "",
          rested.isOut() ? AuditAction.MODULE_TAKEN_OUT : AuditAction.MODULE_CAME_BACK,
          rested.moduleId());
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.WARNING, rested + " is not in the audit", failure);
    }
  }
}
