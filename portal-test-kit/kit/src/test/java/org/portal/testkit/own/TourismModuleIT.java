package org.portal.testkit.own;

class TourismModuleIT extends OwnModule {

  TourismModuleIT() {
    super("module-tourism");
  }
}
