package org.portal.launcher.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.portal.launcher.Refusal;

/**
 * The options of {@code portal run}, as they were written: an option that is absent leaves the
 * choice to the configuration file and then to the default.
 *
 * @param port the public port
 * @param data the data folder, as written
 * @param withoutDemo whether the demonstration content is unwanted
 * @param configuration the configuration file, as written
 */
public record RunOptions(
    OptionalInt port, Optional<Path> data, boolean withoutDemo, Optional<Path> configuration) {

  /** The options, for people. */
  public static final String HELP = "--port N, --data DIR, --no-demo, --config FILE";

  /**
   * Reads the words after {@code run}; a value follows its option as the next word or after {@code
   * =}. Of an option that is given twice the last one counts.
   */
  public static RunOptions parse(List<String> words) throws Refusal {
    OptionalInt port = OptionalInt.empty();
    Optional<Path> data = Optional.empty();
    Optional<Path> configuration = Optional.empty();
    boolean withoutDemo = false;
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      Word word = Word.of(rest.next());
      switch (word.name()) {
        case "--port" -> port = OptionalInt.of(Port.parse("--port", word.value(rest)));
        case "--data" -> data = Optional.of(path(word, rest));
        case "--config" -> configuration = Optional.of(path(word, rest));
        case "--no-demo" -> {
          word.refuseValue();
          withoutDemo = true;
        }
        default ->
            throw Refusal.misuse(
                "there is no option '%s' for run; there are %s.".formatted(word.name(), HELP));
      }
    }
    return new RunOptions(port, data, withoutDemo, configuration);
  }

  private static Path path(Word word, Iterator<String> rest) throws Refusal {
    String value = word.value(rest);
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw Refusal.misuse(
          "'%s' after %s is not the name of a file or folder: %s."
              .formatted(value, word.name(), e.getReason()));
    }
  }

  /**
   * One word of the command line.
   *
   * @param name the option's name
   * @param attached what followed {@code =}
   */
  private record Word(String name, Optional<String> attached) {
    static Word of(String text) {
      int equals = text.indexOf('=');
      return text.startsWith("--") && equals > 0
          ? new Word(text.substring(0, equals), Optional.of(text.substring(equals + 1)))
          : new Word(text, Optional.empty());
    }

    String value(Iterator<String> rest) throws Refusal {
      String value = attached.orElseGet(() -> rest.hasNext() ? rest.next() : "");
      if (value.isBlank() || (attached.isEmpty() && value.startsWith("--"))) {
        throw Refusal.misuse("%s needs a value, as in: portal run %s.".formatted(name, example()));
      }
      return value;
    }

    void refuseValue() throws Refusal {
      if (attached.isPresent()) {
        throw Refusal.misuse("%s takes no value; write it alone.".formatted(name));
      }
    }

    private String example() {
      return switch (name) {
        case "--port" -> "--port 8080";
        case "--data" -> "--data /srv/portal";
        default -> "--config /etc/portal.properties";
      };
    }
  }
}
