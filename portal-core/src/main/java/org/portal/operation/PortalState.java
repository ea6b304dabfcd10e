package org.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the portal has started. */
@ApplicationScoped
public class PortalState {

  private volatile boolean started;
  private volatile String failure;

  /** Whether the start is complete. */
  public boolean isStarted() {
    return started;
  }

  /** Why the start failed, if it did. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** The start is complete. */
  public void started() {
    started = true;
  }

  /**
   * The start failed.
   *
   * @param sentence why, and what to do
   */
  public void failed(String sentence) {
    failure = sentence;
  }
}
