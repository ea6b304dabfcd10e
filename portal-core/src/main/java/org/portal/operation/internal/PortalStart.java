package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.change.ChangeFollower;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleRegistry;
import org.portal.operation.PortalState;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.FirstAdministrator;
import org.portal.settings.PortalSettings;

/** Starts the portal step by step, telling the launcher where it is. */
@ApplicationScoped
public class PortalStart {

  @Inject private PortalSettings settings;
  @Inject private PersistenceUnits units;
  @Inject private ModuleRegistry registry;
  @Inject private FaultGuard guard;
  @Inject private DemonstrationLoader demonstration;
  @Inject private ChangeFollower changes;
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private PortalState state;

  /** Runs all steps; throws if the portal can't start. */
  public void run() {
    LauncherReport.progress("Bringing the database up to date");
    units.open(PersistenceUnits.CORE, CoreClasses.ALL, getClass().getClassLoader());
    LauncherReport.progress("Starting the modules");
    registry.start();
    if (settings.demonstration()) {
      demonstration.loadMissing();
    }
    guard.start();
    changes.start();
    firstAdministrator.announce();
    state.started();
  }
}
