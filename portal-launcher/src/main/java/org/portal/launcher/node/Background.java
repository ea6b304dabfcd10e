package org.portal.launcher.node;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.portal.launcher.Refusal;

/** Does what takes its time on threads of its own, and gives the results to the node's thread. */
final class Background {
  private final BlockingQueue<Event> events;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "exchange-work");
            thread.setDaemon(true);
            return thread;
          });

  Background(BlockingQueue<Event> events) {
    this.events = events;
  }

  /** Takes a result on the node's thread. */
  @FunctionalInterface
  interface Taker<T> {
    /** Takes it. */
    void take(T result) throws Refusal, IOException;
  }

  /**
   * Does something.
   *
   * @param then takes what came of it
   * @param failed takes the sentence if it failed
   */
  <T> void run(Callable<T> work, Taker<T> then, Taker<String> failed) {
    threads.execute(
        () -> {
          try {
            T result = work.call();
            events.add(new Event.Due(() -> then.take(result)));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (Exception e) {
            String sentence = String.valueOf(e.getMessage());
            events.add(new Event.Due(() -> failed.take(sentence)));
          }
        });
  }

  /** Ends it. */
  void stop() {
    threads.shutdownNow();
  }
}
