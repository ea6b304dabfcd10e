package org.portal.admin.internal;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import org.primefaces.csp.CspPhaseListener;

/** Puts our listener in the place of PrimeFaces' own, which minds every page of the portal. */
public class ScriptPolicyStart implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent event) {
    LifecycleFactory lifecycles =
        (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener instanceof CspPhaseListener) {
        lifecycle.removePhaseListener(listener);
      }
    }
    lifecycle.addPhaseListener(new ScriptPolicy());
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }
}
