package org.portal.sample.faultymigration;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Brings a migration that no database takes. */
@ApplicationScoped
public class FaultyMigrationModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("faultymigration").requiresCore("1");
    module.section("faultymigration").of(UnstorableItem.class).order(930).teaserOnHome(3);
  }
}
