package org.portal.testkit.own;

class EventsModuleIT extends OwnModule {

  EventsModuleIT() {
    super("module-events");
  }
}
