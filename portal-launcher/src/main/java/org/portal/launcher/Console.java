package org.portal.launcher;

import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * What the person at the terminal reads: progress, the address, warnings. Everything else belongs
 * into the log.
 */
public final class Console {
  private final PrintStream output;
  private final PrintStream errors;

  /** Writes notices to {@code output} and complaints to {@code errors}. */
  public Console(PrintStream output, PrintStream errors) {
    this.output = output;
    this.errors = errors;
  }

  /** The terminal of this process. */
  public static Console ofThisProcess() {
    return new Console(System.out, System.err);
  }

  /** A step that has begun. */
  public synchronized void progress(String step) {
    say(output, "  " + step + " …");
  }

  /** A line that stands for itself. */
  public synchronized void notice(String line) {
    say(output, line);
  }

  /** What was asked for, as it is. */
  public synchronized void text(String lines) {
    output.print(lines);
    output.flush();
  }

  /** A sentence about something that is not as it should be. */
  public synchronized void complain(String sentence) {
    say(errors, "portal: " + sentence);
  }

  private static void say(PrintStream stream, String line) {
    Charset charset = Charset.defaultCharset();
    // A terminal that has no ellipsis gets three dots rather than a question mark.
    stream.println(charset.newEncoder().canEncode(line) ? line : line.replace("…", "..."));
    stream.flush();
  }
}
