package org.portal.launcher.node;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the embedded database's own errors in the log of a start that failed without a word:
 * the second net under the web application's own sentence.
 */
final class DatabaseTrouble {
  /** H2 ends its messages with the error's number and its build's, as in {@code [90030-224]}. */
  private static final Pattern CODE = Pattern.compile("\\[(\\d{5})-\\d{3}]");

  private final NodeFolders folders;
  private Optional<String> sentence = Optional.empty();

  DatabaseTrouble(NodeFolders folders) {
    this.folders = folders;
  }

  /** Looks at a line of the log; the first trouble counts, later ones follow from it. */
  synchronized void look(String line) {
    if (sentence.isPresent() || line.indexOf('[') < 0) {
      return;
    }
    Matcher code = CODE.matcher(line);
    if (code.find()) {
      sentence = meaning(code.group(1));
    }
  }

  /** What to tell people; empty when nothing was recognised. */
  synchronized Optional<String> sentence() {
    return sentence;
  }

  /** Forgets what an earlier start has written. */
  synchronized void reset() {
    sentence = Optional.empty();
  }

  private Optional<String> meaning(String code) {
    return switch (code) {
      case "90030" ->
          said(
              "the database in %s is damaged; restore it from a backup, or move that folder away to begin afresh.");
      case "90048" ->
          said(
              "the database in %s is not of a version that this portal reads, or is damaged; restore it from a backup or use the portal that wrote it.");
      case "90020" ->
          said(
              "the database in %s is in use by another program; stop that program and start again.");
      case "28000" ->
          said(
              "the database in %s does not take the name and password given; correct portal.database.user and portal.database.password.");
      default -> Optional.empty();
    };
  }

  private Optional<String> said(String form) {
    return Optional.of(form.formatted(folders.database()));
  }
}
