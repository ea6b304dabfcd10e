package org.portal.operation.internal;

/** Tells the launcher, which runs in the same JVM, how the start goes. */
final class LauncherReport {

  private LauncherReport() {}

  /** What is being done. */
  static void progress(String step) {
    System.setProperty("portal.start.progress", step);
  }

  /** Why the portal can't start, one sentence with what to do. */
  static void failure(String sentence) {
    System.setProperty("portal.start.failure", sentence);
  }
}
