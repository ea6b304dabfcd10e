package org.portal.sample.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Declares a page, a view, a teaser and an addition to its list, all of which act by its mood. */
@ApplicationScoped
public class UnrulyModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("unruly").requiresCore("1");
    module
        .section("unruly")
        .of(UnrulyItem.class)
        .order(930)
        .teaserOnHome(3)
        .teaserFrom(UnrulyTeaser.class)
        .enrichedBy(UnrulyEnricher.class)
        .page("act/{visit}", UnrulyPage.class)
        .page("view/{visit}", UnrulyViewPage.class);
  }
}
