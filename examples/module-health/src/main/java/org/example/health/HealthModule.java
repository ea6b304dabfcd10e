package org.example.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** What this module brings. */
@ApplicationScoped
public class HealthModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("health").requiresCore("1");
    module
        .section("clinics")
        .of(Clinic.class)
        .order(100)
        .yarns(YarnColour.PINE, YarnColour.MADDER)
        .teaserOnHome(3)
        .itemView("/WEB-INF/health/item.xhtml")
        .demonstrationContent(DemonstrationClinic.class);
  }
}
