package org.portal.souvenirs;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.module.ListStyle;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** The section of souvenirs. */
@ApplicationScoped
public class SouvenirsModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("souvenirs").requiresCore("1");
    module
        .section("souvenirs")
        .of(Souvenir.class)
        .order(60)
        .yarns(YarnColour.STRAW, YarnColour.MADDER)
        .listAs(ListStyle.CARDS)
        .pageSize(12)
        .teaserOnHome(6, ListStyle.SMALL_CARDS)
        .demonstrationContent(DemonstrationSouvenirs.class);
  }
}
