package org.portal.launcher.generation;

import java.util.Optional;

/** What a generation tells its supervisor, one line each: a verb, a space, and a text. */
public sealed interface Report {

  /**
   * A step of the start has begun.
   *
   * @param step what is being done, as people read it
   */
  record Progress(String step) implements Report {}

  /**
   * Pages are answered on the public port.
   *
   * @param firstAdministratorLink the path of the one-time link for the first administrator, while
   *     there is none
   */
  record Ready(Optional<String> firstAdministratorLink) implements Report {}

  /**
   * The start is refused.
   *
   * @param sentence what was wrong and what to do
   */
  record Refused(String sentence) implements Report {}

  /** No new connection is taken any more. */
  record Draining() implements Report {}

  /** The line without its end. */
  default String line() {
    if (this instanceof Progress progress) {
      return "progress " + oneLine(progress.step());
    }
    if (this instanceof Ready ready) {
      return ("ready " + oneLine(ready.firstAdministratorLink().orElse(""))).strip();
    }
    if (this instanceof Refused refused) {
      return "refused " + oneLine(refused.sentence());
    }
    return "draining";
  }

  /** Reads a line; empty when it is no report. */
  static Optional<Report> parse(String line) {
    int space = line.indexOf(' ');
    String verb = space < 0 ? line : line.substring(0, space);
    String text = space < 0 ? "" : line.substring(space + 1);
    return switch (verb) {
      case "progress" -> Optional.of(new Progress(text));
      case "ready" -> Optional.of(new Ready(Optional.of(text).filter(path -> !path.isEmpty())));
      case "refused" -> Optional.of(new Refused(text));
      case "draining" -> Optional.of(new Draining());
      default -> Optional.empty();
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
