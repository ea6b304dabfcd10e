package org.portal.launcher;

/** How the supervisor or a generation ended, as the number that the shell sees. */
public enum ExitCode {
  /** Stopped because it was asked to. */
  STOPPED(0),
  /** Did not start, or could not go on. */
  FAILED(1),
  /** The command line, the configuration file or a folder is not as it must be. */
  MISUSED(2),
  /** A generation's start was refused for a reason that starting again does not mend. */
  REFUSED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The process's exit status. */
  public int number() {
    return number;
  }
}
