package org.portal.testkit.own;

import java.nio.file.Path;
import org.portal.testkit.ModuleContract;

/** A module that comes with the portal, beside this project. */
abstract class OwnModule extends ModuleContract {

  private final String project;

  OwnModule(String project) {
    this.project = project;
  }

  @Override
  protected Path classes() {
    return Path.of(System.getProperty("basedir", ""))
        .toAbsolutePath()
        .resolve("../../" + project + "/target/classes")
        .normalize();
  }

  @Override
  protected boolean comesWithThePortal() {
    return true;
  }
}
