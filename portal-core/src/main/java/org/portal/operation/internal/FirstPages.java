package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.locks.ReentrantLock;
import org.portal.delivery.PublicDelivery;

/**
 * The home pages that are made once before this node says that it is ready. It is the first request
 * for the node's health that makes them: a page can't be made before requests can be.
 */
@ApplicationScoped
public class FirstPages {

  private static final System.Logger LOGGER = System.getLogger(FirstPages.class.getName());

  private final ReentrantLock making = new ReentrantLock();
  private volatile boolean made;

  @Inject private PublicDelivery delivery;

  /**
   * Makes them, unless that is done or another request is at it.
   *
   * @return whether they have been made; one that failed counts, for visitors are told then
   */
  public boolean areMade(HttpServletRequest request, HttpServletResponse response) {
    if (!made && making.tryLock()) {
      try {
        make(request, response);
      } finally {
        making.unlock();
      }
    }
    return made;
  }

  private void make(HttpServletRequest request, HttpServletResponse response) {
    if (made) {
      return;
    }
    LauncherReport.progress("Making the first pages");
    try {
      delivery.prepare(request, response);
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.WARNING, "The home page could not be made yet", failure);
    }
    made = true;
  }
}
