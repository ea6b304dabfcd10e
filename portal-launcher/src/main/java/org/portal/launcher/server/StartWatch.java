package org.portal.launcher.server;

import java.util.Optional;
import java.util.function.Consumer;
import org.portal.launcher.settings.PropertyNames;

/**
 * Follows what the web application says about its own start, in system properties: the two share
 * the JVM but no class.
 */
final class StartWatch implements AutoCloseable {
  private static final long LOOK_AGAIN = 100;

  private final Consumer<String> onProgress;
  private final Consumer<String> onFailure;
  private final Thread thread = new Thread(this::follow, "start-watch");
  private volatile long lastProgress = System.nanoTime();
  private volatile boolean closed;
  private String step;

  /**
   * Begins to follow.
   *
   * @param onProgress takes each new step
   * @param onFailure takes the sentence of a failed start
   */
  StartWatch(Consumer<String> onProgress, Consumer<String> onFailure) {
    this.onProgress = onProgress;
    this.onFailure = onFailure;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** The sentence why the application cannot start; empty as long as there is none. */
  static Optional<String> failure() {
    return property(PropertyNames.START_FAILURE);
  }

  /** The path of the one-time link for the first administrator; empty when there is none. */
  static Optional<String> firstAdministratorLink() {
    return property(PropertyNames.FIRST_ADMINISTRATOR_LINK);
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }

  /** When a step was last begun, by the nanosecond clock. */
  long lastProgress() {
    return lastProgress;
  }

  /** Ends the following. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void follow() {
    try {
      while (!closed) {
        look();
        Thread.sleep(LOOK_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    Optional<String> failure = failure();
    if (failure.isPresent()) {
      onFailure.accept(failure.get());
      closed = true;
      return;
    }
    Optional<String> now = property(PropertyNames.START_PROGRESS);
    if (now.isPresent() && !now.get().equals(step)) {
      step = now.get();
      lastProgress = System.nanoTime();
      onProgress.accept(step);
    }
  }
}
