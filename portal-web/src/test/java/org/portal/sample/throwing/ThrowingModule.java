package org.portal.sample.throwing;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Fails before it has said anything. */
@ApplicationScoped
public class ThrowingModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    throw new IllegalStateException("The register of ministries is not reachable");
  }
}
