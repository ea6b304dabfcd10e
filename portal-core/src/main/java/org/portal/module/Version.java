package org.portal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 1.4.2} or {@code 2.0.0-SNAPSHOT}, ordered by its numbers.
 *
 * <p>What follows the numbers is kept but does not count: a preview of 2.0 belongs with 2.0, not
 * with what came before it.
 *
 * @param text as it was written
 * @param numbers its numbers, without zeros at the end
 */
public record Version(String text, List<Integer> numbers) implements Comparable<Version> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9}){0,4})(?:[-.+][0-9A-Za-z][0-9A-Za-z.+-]*)?");

  public Version {
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException with a sentence that says what is allowed
   */
  public static Version parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no version; write numbers with dots between them, for example 1.4.2."
              .formatted(text));
    }
    List<Integer> numbers = new ArrayList<>();
    for (String number : form.group(1).split("\\.", -1)) {
      numbers.add(Integer.valueOf(number));
    }
    while (numbers.size() > 1 && numbers.get(numbers.size() - 1) == 0) {
      numbers.remove(numbers.size() - 1);
    }
    return new Version(text, numbers);
  }

  /** The first version that is no longer of this one's major version. */
  Version nextMajor() {
    int next = numbers.get(0) + 1;
    return new Version(String.valueOf(next), List.of(next));
  }

  @Override
  public int compareTo(Version other) {
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

  /** Versions with the same numbers are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && numbers.equals(version.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
