package org.portal.testkit.own;

import java.util.Set;

class EventsModuleIT extends OwnModule {

  EventsModuleIT() {
    super("module-events");
  }

  /** It ran before there was a change-over without a stop. */
  @Override
  protected Set<String> migrationsThatNeedAStop() {
    return Set.of("V2__filters_of_calendars.sql");
  }
}
