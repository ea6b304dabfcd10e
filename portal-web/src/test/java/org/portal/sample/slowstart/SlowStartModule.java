package org.portal.sample.slowstart;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.LockSupport;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** Waits for a service that is not there, before it can say what it is. */
@ApplicationScoped
public class SlowStartModule implements PortalModule {

  @PostConstruct
  void waitForEver() {
    while (true) {
      LockSupport.parkNanos(1_000_000_000L);
    }
  }

  @Override
  public void describe(ModuleDescription module) {
    module.id("slowstart").requiresCore("1");
    module.section("slowstart").of(SlowStartItem.class).order(950);
  }
}
