package org.portal.operation.internal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the portal when the web application does; only then do the container's names exist. */
@WebListener
public class StartListener implements ServletContextListener {

  @Inject private PortalStart start;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    start.run();
  }
}
