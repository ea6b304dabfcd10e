package org.portal.sample.endlessmigration;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Its second statement takes an hour. */
@ApplicationScoped
public class EndlessMigrationModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("endlessmigration").requiresCore("1");
    module.section("endlessmigration").of(EndlessItem.class).order(940);
  }
}
