package org.portal.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of path segments: literals and variables such as {@code {slug}}. Some variables have a
 * shape: {@code {year}} is four digits, {@code {month}} and {@code {day}} are two; all others are
 * slugs.
 */
public final class PathPattern implements Comparable<PathPattern> {

  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "year", Pattern.compile("\\d{4}"),
          "month", Pattern.compile("\\d{2}"),
          "day", Pattern.compile("\\d{2}"));
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String text;
  private final List<String> segments;

  /**
   * @param text segments joined by slashes, none at the beginning or end; empty for the section
   *     itself
   */
  public PathPattern(String text) {
    this.text = text;
    this.segments = text.isEmpty() ? List.of() : List.of(text.split("/", -1));
  }

  /**
   * Holds a path against the pattern.
   *
   * @param path its segments
   * @return the variables; empty if it does not fit
   */
  public Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int index = 0; index < path.size(); index++) {
      String segment = segments.get(index);
      String given = path.get(index);
      if (isVariable(segment)) {
        String name = nameOf(segment);
        if (!SHAPES.getOrDefault(name, SLUG).matcher(given).matches()) {
          return Optional.empty();
        }
        variables.put(name, given);
      } else if (!segment.equals(given)) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  /**
   * Puts values into the variables.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public String fill(Map<String, String> values) {
    List<String> filled = new ArrayList<>();
    for (String segment : segments) {
      if (isVariable(segment)) {
        String value = values.get(nameOf(segment));
        if (value == null) {
          throw new IllegalArgumentException("No value for " + segment + " of " + text);
        }
        filled.add(value);
      } else {
        filled.add(segment);
      }
    }
    return String.join("/", filled);
  }

  /** Whether the pattern has a variable of that name. */
  public boolean has(String variable) {
    return segments.contains("{" + variable + "}");
  }

  /** Literal segments come before shaped variables, those before slugs. */
  @Override
  public int compareTo(PathPattern other) {
    for (int index = 0; index < Math.min(segments.size(), other.segments.size()); index++) {
      int difference = rank(segments.get(index)) - rank(other.segments.get(index));
      if (difference != 0) {
        return difference;
      }
    }
    int length = segments.size() - other.segments.size();
    return length != 0 ? length : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathPattern pattern && pattern.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static int rank(String segment) {
    if (!isVariable(segment)) {
      return 0;
    }
    return SHAPES.containsKey(nameOf(segment)) ? 1 : 2;
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static String nameOf(String segment) {
    return segment.substring(1, segment.length() - 1);
  }
}
