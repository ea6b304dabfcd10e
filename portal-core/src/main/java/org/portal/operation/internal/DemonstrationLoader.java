package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.portal.content.Demonstration;
import org.portal.module.DemonstrationContent;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleFaultException;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;

/** Fills each section that has not been filled with its demonstration content. */
@ApplicationScoped
public class DemonstrationLoader {

  private static final System.Logger LOGGER = System.getLogger(DemonstrationLoader.class.getName());

  /** Some seconds are usual; a section that never ends must not keep the portal from starting. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Inject private ModuleRegistry registry;
  @Inject private Demonstration demonstration;
  @Inject private FaultGuard guard;
  @Inject @Any private Instance<DemonstrationContent> contents;

  /** Fills what is not filled yet; a section that fails is reported and the next one goes on. */
  public void loadMissing() {
    for (SectionDescriptor section : registry.sections()) {
      section
          .demonstrationContent()
          .filter(content -> !demonstration.isLoaded(section.id()))
          .ifPresent(content -> load(section, content));
    }
  }

  private void load(SectionDescriptor section, Class<? extends DemonstrationContent> content) {
    LauncherReport.progress("Loading the demonstration content of " + section.id());
    try {
      guard.call(
          section.moduleId(),
          "demonstration content of " + section.id(),
          LIMIT,
          () -> {
            contents.select(content).get().load(demonstration.importFor(content));
            return true;
          });
      demonstration.loaded(section.id());
    } catch (ModuleFaultException fault) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "The demonstration content of {0} could not be loaded",
          section.id());
    }
  }
}
