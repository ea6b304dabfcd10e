package org.portal.launcher.check.descriptor;

import java.time.Duration;

/**
 * What the reading of descriptors may take.
 *
 * @param time from the start of the process on
 * @param megabytes of heap
 */
public record ReadingLimits(Duration time, int megabytes) {
  /** A descriptor only fills in a form; this leaves room for a slow machine. */
  public static final ReadingLimits USUAL = new ReadingLimits(Duration.ofSeconds(20), 96);
}
