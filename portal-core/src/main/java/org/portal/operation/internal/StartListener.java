package org.portal.operation.internal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.portal.operation.PortalState;
import org.portal.security.SessionCookie;

/**
 * Starts the portal when the web application does; only then do the container's names exist. A
 * failure, also one of making the beans that start it (they read the settings), is told to the
 * launcher as one sentence, and never half-starts the portal.
 */
@WebListener
public class StartListener implements ServletContextListener {

  private static final System.Logger LOGGER = System.getLogger(StartListener.class.getName());

  @Inject private PortalStart start;
  @Inject private PortalState state;
  @Inject private SessionCookie sessionCookie;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      sessionCookie.configure(event.getServletContext());
      start.run();
    } catch (RuntimeException | LinkageError failure) {
      String sentence = StartFailure.sentence(failure);
      LOGGER.log(System.Logger.Level.ERROR, "The portal could not start: " + sentence, failure);
      state.failed(sentence);
      LauncherReport.failure(sentence);
    }
  }
}
