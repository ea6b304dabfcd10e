package org.portal.launcher.generation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a generation tells its supervisor, one line each: a verb, a space, and a text. */
public sealed interface Report {
  /** A port. */
  Pattern PORT = Pattern.compile("\\d{1,5}");

  /** Two numbers. */
  Pattern COUNTS = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

  /**
   * A step of the start has begun.
   *
   * @param step what is being done, as people read it
   */
  record Progress(String step) implements Report {}

  /**
   * Pages are answered on the port that only this machine reaches; visitors are not let in yet.
   *
   * @param internalPort that port
   */
  record Prepared(int internalPort) implements Report {}

  /** The data is left alone from now on. */
  record Held() implements Report {}

  /**
   * What was answered on all ports so far.
   *
   * @param answers all answers
   * @param errors those that said that the portal is at fault
   */
  record Served(long answers, long errors) implements Report {}

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
    if (this instanceof Prepared prepared) {
      return "prepared " + prepared.internalPort();
    }
    if (this instanceof Served served) {
      return "served %d %d".formatted(served.answers(), served.errors());
    }
    if (this instanceof Held) {
      return "held";
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
      case "held" -> Optional.of(new Held());
      case "prepared" ->
          PORT.matcher(text).matches()
              ? Optional.of(new Prepared(Integer.parseInt(text)))
              : Optional.empty();
      case "served" -> served(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Report> served(String text) {
    Matcher counts = COUNTS.matcher(text);
    return counts.matches()
        ? Optional.of(new Served(Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2))))
        : Optional.empty();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
