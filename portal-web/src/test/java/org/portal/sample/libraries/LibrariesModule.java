package org.portal.sample.libraries;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** The section of libraries. */
@ApplicationScoped
public class LibrariesModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("libraries").requiresCore("1");
    module
        .section("libraries")
        .of(Library.class)
        .order(900)
        .pageSize(5)
        .teaserOnHome(3)
        .page("hours", OpeningHoursPage.class)
        .demonstrationContent(DemonstrationLibraries.class);
  }
}
