package org.portal.admin.internal;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser to another page of the administration. */
final class Redirection {

  private Redirection() {}

  static void to(String path) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
