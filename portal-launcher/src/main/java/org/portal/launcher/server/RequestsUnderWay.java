package org.portal.launcher.server;

import java.time.Duration;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * Counts the requests under way and, once draining has begun, lets each answer close its
 * connection.
 */
// the overridden methods name the connection without its type argument
@SuppressWarnings("rawtypes")
final class RequestsUnderWay extends HttpServerProbe.Adapter {
  private int count;
  private boolean draining;

  @Override
  public synchronized void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    count++;
    if (draining) {
      request.getRequest().getProcessingState().setKeepAlive(false);
    }
  }

  @Override
  public synchronized void onRequestCompleteEvent(
      HttpServerFilter filter, Connection connection, Response response) {
    count--;
    notifyAll();
  }

  /** From now on answers close their connections. */
  synchronized void drain() {
    draining = true;
  }

  /**
   * Waits until no request is under way.
   *
   * @return whether that came about within {@code limit}
   */
  synchronized boolean awaitNone(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (count > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
