package org.portal.launcher.generation;

/** Where a generation is in its life; it only ever moves on. */
public enum GenerationState {
  /** The JVM boots, the application is deployed, pages are not answered yet. */
  STARTING,
  /** The public port is open and pages are answered. */
  READY,
  /** It takes no new connection and finishes what is under way. */
  DRAINING,
  /** The process is gone. */
  ENDED
}
