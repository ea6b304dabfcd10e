package org.portal.launcher.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a module, ordered by its numbers; with the same numbers, one with words after them
 * (a snapshot, a release candidate) comes before the one without.
 *
 * @param text as it stands in the manifest
 * @param numbers its numbers; none if the text does not begin with one
 * @param words what follows the numbers
 */
record ModuleVersion(String text, List<Integer> numbers, String words)
    implements Comparable<ModuleVersion> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})*)?(.*)");
  private static final Pattern MAJOR = Pattern.compile("\\d{1,9}");

  static ModuleVersion of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group(1) == null) {
      return new ModuleVersion(text, List.of(), text);
    }
    List<Integer> numbers =
        Arrays.stream(form.group(1).split("\\.", -1)).map(Integer::valueOf).toList();
    return new ModuleVersion(text, numbers, form.group(2));
  }

  @Override
  public int compareTo(ModuleVersion other) {
    int order = compareNumbers(other);
    if (order != 0 || words.equals(other.words)) {
      return order;
    }
    if (words.isEmpty() || other.words.isEmpty()) {
      return words.isEmpty() ? 1 : -1;
    }
    return words.compareTo(other.words);
  }

  private int compareNumbers(ModuleVersion other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int number(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  /**
   * Whether its numbers lie in a range, which the core has found well formed: a major version, or
   * the ends with brackets around them.
   */
  boolean isIn(String range) {
    if (MAJOR.matcher(range).matches()) {
      return number(0) == Integer.parseInt(range);
    }
    String inside = range.substring(1, range.length() - 1);
    int comma = inside.indexOf(',');
    String least = comma < 0 ? inside : inside.substring(0, comma);
    String most = comma < 0 ? inside : inside.substring(comma + 1);
    return (least.isBlank() || -order(least) < (range.startsWith("[") ? 1 : 0))
        && (most.isBlank() || order(most) < (range.endsWith("]") ? 1 : 0));
  }

  private int order(String end) {
    return compareNumbers(of(end.strip()));
  }
}
