package org.portal.admin.internal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;

/** The context of a page without PrimeFaces. */
final class PlainFacesContext extends FacesContextWrapper {

  PlainFacesContext(FacesContext wrapped) {
    super(wrapped);
    setCurrentInstance(this);
  }

  @Override
  public void release() {
    super.release();
    setCurrentInstance(null);
  }
}
