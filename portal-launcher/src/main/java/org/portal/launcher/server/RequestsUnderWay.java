package org.portal.launcher.server;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.function.BooleanSupplier;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.portal.launcher.generation.Report;

/**
 * Knows the requests under way, counts answers and, once draining has begun, lets each answer close
 * its connection.
 */
// the overridden methods name the connection without its type argument
@SuppressWarnings("rawtypes")
final class RequestsUnderWay extends HttpServerProbe.Adapter {
  private static final int SERVER_ERROR = 500;

  /** When the request of each connection came; a connection has one at a time. */
  private final IdentityHashMap<Request, Long> begun = new IdentityHashMap<>();

  private boolean draining;
  private long answers;
  private long errors;

  @Override
  public synchronized void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    begun.put(request, System.nanoTime());
    if (draining) {
      request.getRequest().getProcessingState().setKeepAlive(false);
    }
  }

  @Override
  public synchronized void onRequestCompleteEvent(
      HttpServerFilter filter, Connection connection, Response response) {
    begun.remove(response.getRequest());
    answers++;
    if (response.getStatus() >= SERVER_ERROR) {
      errors++;
    }
    notifyAll();
  }

  /** What was answered so far. */
  synchronized Report.Served served() {
    return new Report.Served(answers, errors);
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
  boolean awaitNone(Duration limit) throws InterruptedException {
    return await(begun::isEmpty, limit);
  }

  /**
   * Waits until those requests have been answered that are under way now.
   *
   * @return whether that came about within {@code limit}
   */
  boolean awaitPresent(Duration limit) throws InterruptedException {
    long now = System.nanoTime();
    return await(() -> begun.values().stream().noneMatch(time -> time - now <= 0), limit);
  }

  private synchronized boolean await(BooleanSupplier condition, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
