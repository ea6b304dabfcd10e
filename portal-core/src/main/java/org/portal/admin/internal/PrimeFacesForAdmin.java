package org.portal.admin.internal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.portal.security.AdminArea;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces to the pages of the administration that use it. On any other page it would open
 * a session for each visitor, to keep the nonce of scripts that the page does not have.
 */
public class PrimeFacesForAdmin extends FacesContextFactory {

  /** Around the factory of PrimeFaces. */
  public PrimeFacesForAdmin(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
    return made instanceof PrimeFacesContext prime && !isScripted(request)
        ? new PlainFacesContext(prime.getWrapped())
        : made;
  }

  /** Whether the page that is asked for is one of those with PrimeFaces. */
  static boolean isScripted(Object request) {
    if (request instanceof HttpServletRequest http) {
      String path = AdminArea.path(http);
      return AdminArea.contains(path) && !AdminArea.isOpen(path);
    }
    return false;
  }
}
