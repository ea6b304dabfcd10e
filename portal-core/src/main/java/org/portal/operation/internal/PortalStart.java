package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.change.ChangeFollower;
import org.portal.module.ModuleRegistry;
import org.portal.operation.PortalState;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.FirstAdministrator;
import org.portal.settings.PortalSettings;

/** Starts the portal step by step, telling the launcher where it is or why it can't go on. */
@ApplicationScoped
public class PortalStart {

  private static final System.Logger LOGGER = System.getLogger(PortalStart.class.getName());

  @Inject private PortalSettings settings;
  @Inject private PersistenceUnits units;
  @Inject private ModuleRegistry registry;
  @Inject private DemonstrationLoader demonstration;
  @Inject private ChangeFollower changes;
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private PortalState state;

  /** Runs all steps; a failure is kept as one sentence and never half-starts the portal. */
  public void run() {
    try {
      LauncherReport.progress("Bringing the database up to date");
      units.open(PersistenceUnits.CORE, CoreClasses.ALL, getClass().getClassLoader());
      LauncherReport.progress("Starting the modules");
      registry.start();
      if (settings.demonstration()) {
        LauncherReport.progress("Loading the demonstration content");
        demonstration.loadMissing();
      }
      changes.start();
      firstAdministrator.announce();
      state.started();
      LauncherReport.progress("Started");
    } catch (RuntimeException | LinkageError failure) {
      String sentence = StartFailure.sentence(failure);
      LOGGER.log(System.Logger.Level.ERROR, "The portal could not start: " + sentence, failure);
      state.failed(sentence);
      LauncherReport.failure(sentence);
    }
  }
}
