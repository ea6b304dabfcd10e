package org.portal.sample.hanging;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Its teaser hangs when a test wants it to. */
@ApplicationScoped
public class HangingModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("hanging").requiresCore("1");
    module
        .section("hanging")
        .of(HangingItem.class)
        .order(920)
        .teaserOnHome(3)
        .teaserFrom(HangingTeaser.class);
  }
}
