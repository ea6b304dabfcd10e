package org.portal.tourism;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.module.ListStyle;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;
import org.portal.tourism.monument.Author;
import org.portal.tourism.monument.DemonstrationMonuments;
import org.portal.tourism.monument.Monument;
import org.portal.tourism.place.Place;
import org.portal.tourism.sanatorium.DemonstrationSanatoria;
import org.portal.tourism.sanatorium.Sanatorium;
import org.portal.tourism.site.DemonstrationSites;
import org.portal.tourism.site.Site;
import org.portal.tourism.unesco.ArcPoint;
import org.portal.tourism.unesco.DemonstrationUnesco;
import org.portal.tourism.unesco.WorldHeritage;

/** Where to go: four sections that are declared and nothing more. */
@ApplicationScoped
public class TourismModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("tourism").requiresCore("1").persists(Place.class, ArcPoint.class, Author.class);
    module
        .section("sites")
        .of(Site.class)
        .order(30)
        .yarns(YarnColour.PINE, YarnColour.MADDER)
        .bandSeed("sites 5")
        .pageSize(12)
        .listAs(ListStyle.CARDS)
        .teaserOnHome(4, ListStyle.CARDS)
        .demonstrationContent(DemonstrationSites.class);
    module
        .section("unesco")
        .of(WorldHeritage.class)
        .order(40)
        .yarns(YarnColour.FLAX, YarnColour.MADDER)
        .bandSeed("unesco 3")
        .listAs(ListStyle.INDEX)
        .teaserOnHome(4, ListStyle.INDEX)
        .demonstrationContent(DemonstrationUnesco.class);
    module
        .section("sanatoria")
        .of(Sanatorium.class)
        .order(50)
        .yarns(YarnColour.LAKE, YarnColour.PINE)
        .bandSeed("sanatoria 4")
        .pageSize(24)
        .listAs(ListStyle.ROWS)
        .teaserOnHome(6, ListStyle.ROWS)
        .demonstrationContent(DemonstrationSanatoria.class);
    module
        .section("monuments")
        .of(Monument.class)
        .order(70)
        .yarns(YarnColour.GARNET, YarnColour.STONE)
        .bandSeed("monuments")
        .listAs(ListStyle.CARDS)
        .teaserOnHome(5, ListStyle.FEATURE)
        .demonstrationContent(DemonstrationMonuments.class);
  }
}
