package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.module.ListStyle;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** The calendar of events. */
@ApplicationScoped
public class EventsModule implements PortalModule {

  /** The module's id, also its section's. */
  static final String ID = "events";

  @Override
  public void describe(ModuleDescription module) {
    module
        .id(ID)
        .requiresCore("1")
        .persists(EventSchedule.class, Occurrence.class, DatedOccurrence.class);
    module
        .section(ID)
        .of(Event.class)
        .order(20)
        .yarns(YarnColour.ROWAN, YarnColour.PINE)
        .bandSeed("events 8")
        .listAs(ListStyle.LEAVES)
        .teaserOnHome(6, ListStyle.LEAVES)
        .teaserFrom(EventTeaser.class)
        .page("", UpcomingPage.class, "from", "kind", "region")
        .page("{year}/{month}", MonthPage.class)
        .enrichedBy(FreshUntilMidnight.class)
        .demonstrationContent(DemonstrationEvents.class);
  }
}
