package org.portal.launcher.check.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * How the reading of descriptors went.
 *
 * @param core the version of the core's API, empty if the process did not get so far
 * @param modules those that were described, or whose description was refused
 * @param failures those that threw
 * @param ended why the process did not come to its end, empty if it did
 */
public record Reading(
    String core, List<DeclaredModule> modules, List<Failure> failures, Optional<Ended> ended) {

  /**
   * A descriptor that threw.
   *
   * @param module as far as it got
   * @param type the class of what it threw, with dots
   * @param message the message of that, may be empty
   * @param place where it was thrown, may be empty
   */
  public record Failure(DeclaredModule module, String type, String message, String place) {}

  /**
   * An end before the end.
   *
   * @param how what ended the process
   * @param className the descriptor that was being read, empty if none was
   * @param detail its exit status, or what it printed last
   */
  public record Ended(Cause how, String className, String detail) {}

  /** What ended a process. */
  public enum Cause {
    /** It was killed after its time was over. */
    TIME,
    /** Its memory was exhausted. */
    MEMORY,
    /** It ended itself. */
    EXIT
  }
}
