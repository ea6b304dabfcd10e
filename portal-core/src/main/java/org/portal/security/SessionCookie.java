package org.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.portal.settings.PortalSettings;

/**
 * The cookie of the administration's sessions. That only the portal's own pages send it is set
 * where the server is started: the server takes it from there alone.
 */
@ApplicationScoped
public class SessionCookie {

  @Inject private PortalSettings settings;

  /**
   * Keeps the cookie off connections that others can read, where visitors come by HTTPS; the proxy
   * that ends it asks this node by HTTP.
   *
   * @param context of the application, which is being started
   */
  public void configure(ServletContext context) {
    context.getSessionCookieConfig().setSecure(settings.baseUrl().startsWith("https:"));
  }
}
