package org.portal.testkit.own;

class SouvenirsModuleIT extends OwnModule {

  SouvenirsModuleIT() {
    super("module-souvenirs");
  }
}
