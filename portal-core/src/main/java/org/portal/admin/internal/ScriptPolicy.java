package org.portal.admin.internal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.Serial;
import org.primefaces.csp.CspPhaseListener;

/** Sends the content policy, with the nonce of its scripts, with each page that has PrimeFaces. */
public class ScriptPolicy implements PhaseListener {

  @Serial private static final long serialVersionUID = 1L;

  /** PrimeFaces adds the nonce at the end. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src"
          + " 'self'";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (PrimeFacesForAdmin.isScripted(context.getExternalContext().getRequest())) {
      CspPhaseListener.initCsp(context, true, false, null, POLICY);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    // the policy is sent before the page
  }
}
