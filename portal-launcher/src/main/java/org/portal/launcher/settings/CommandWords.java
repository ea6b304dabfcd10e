package org.portal.launcher.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.launcher.Refusal;

/**
 * The words of a command, parted into options and the rest.
 *
 * @param usage how the command is written, for people
 * @param others the words that are no options, in their order
 * @param flags the options without a value that were given
 * @param values the options with a value that were given
 */
public record CommandWords(
    String usage, List<String> others, Set<String> flags, Map<String, String> values) {
  /** The system property that names the folder of the start script. */
  private static final String HOME = "portal.home";

  private static final String DATA = "--data";

  /**
   * Parts the words; a value follows its option as the next word or after {@code =}.
   *
   * @param flags the options without a value that there are
   * @param valued the options with a value that there are
   */
  public static CommandWords parse(
      List<String> words, String usage, Set<String> flags, Set<String> valued) throws Refusal {
    List<String> others = new ArrayList<>();
    Set<String> given = new HashSet<>();
    Map<String, String> values = new HashMap<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      int equals = word.indexOf('=');
      String name = equals > 0 ? word.substring(0, equals) : word;
      if (!word.startsWith("-")) {
        others.add(word);
      } else if (flags.contains(word)) {
        given.add(word);
      } else if (valued.contains(name)) {
        values.put(name, value(name, word.substring(name.length()), rest, usage));
      } else {
        throw Refusal.misuse("there is no option '%s'; write: %s.".formatted(name, usage));
      }
    }
    return new CommandWords(usage, List.copyOf(others), Set.copyOf(given), Map.copyOf(values));
  }

  private static String value(String name, String attached, Iterator<String> rest, String usage)
      throws Refusal {
    String value = attached.isEmpty() ? (rest.hasNext() ? rest.next() : "") : attached.substring(1);
    if (value.isBlank() || (attached.isEmpty() && value.startsWith("--"))) {
      throw Refusal.misuse("%s needs a value; write: %s.".formatted(name, usage));
    }
    return value;
  }

  /** Whether an option without a value was given. */
  public boolean has(String flag) {
    return flags.contains(flag);
  }

  /** The value of an option, if it was given. */
  public Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** The words that are no options, which must be so many. */
  public List<String> exactly(int number) throws Refusal {
    if (others.size() != number) {
      throw Refusal.misuse("write: %s.".formatted(usage));
    }
    return others;
  }

  /** A word as an absolute path. */
  public Path path(String word) throws Refusal {
    try {
      return Path.of(word).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw Refusal.misuse(
          "'%s' is not the name of a file or folder: %s.".formatted(word, e.getReason()));
    }
  }

  /** The data folder: that of {@code --data}, or the one beside the start script. */
  public Path data() throws Refusal {
    Optional<String> named = value(DATA);
    return named.isPresent()
        ? path(named.get())
        : Path.of(System.getProperty(HOME, "")).toAbsolutePath().resolve("data");
  }
}
