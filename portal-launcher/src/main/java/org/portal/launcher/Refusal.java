package org.portal.launcher;

/**
 * A reason not to go on, in one sentence that says what was wrong and what to do about it.
 *
 * <p>Its message is shown to people as it is, without a stack trace.
 */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /** Refuses with a sentence that is fit to be shown. */
  public Refusal(ExitCode exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** Refuses because of {@code cause}, which only the log shows. */
  public Refusal(ExitCode exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** A refusal of what the user wrote or set up. */
  public static Refusal misuse(String sentence) {
    return new Refusal(ExitCode.MISUSED, sentence);
  }

  /** The sentence. */
  public String sentence() {
    return getMessage();
  }

  /** The exit status that goes with it. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
