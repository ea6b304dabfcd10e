package org.portal.sample.brokenpage;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Looks well until its pages are asked for. */
@ApplicationScoped
public class BrokenPageModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("brokenpage").requiresCore("1");
    module
        .section("brokenpage")
        .of(BrokenItem.class)
        .order(910)
        .page("handler", BrokenHandler.class)
        .page("view", BrokenViewPage.class);
  }
}
