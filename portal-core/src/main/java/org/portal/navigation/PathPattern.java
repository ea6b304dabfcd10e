package org.portal.navigation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portal.navigation.internal.PathSegment;

/**
 * A pattern of path segments: literals and variables such as {@code {slug}}. Some variables have a
 * shape: {@code {year}} is four digits, {@code {month}} and {@code {day}} are two; all others are
 * slugs. A segment may hold one variable between literal text, as in {@code {section}.xml}.
 */
public final class PathPattern implements Comparable<PathPattern> {

  private final String text;
  private final List<PathSegment> segments;

  /**
   * @param text segments joined by slashes, none at the beginning or end; empty for the section
   *     itself
   * @throws IllegalArgumentException if a segment is neither a literal nor has one variable
   */
  public PathPattern(String text) {
    this.text = text;
    this.segments =
        text.isEmpty()
            ? List.of()
            : Arrays.stream(text.split("/", -1)).map(PathSegment::parse).toList();
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
      PathSegment segment = segments.get(index);
      Optional<String> value = segment.match(path.get(index));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      segment.variable().ifPresent(name -> variables.put(name, value.get()));
    }
    return Optional.of(variables);
  }

  /**
   * Puts values into the variables.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public String fill(Map<String, String> values) {
    return segments.stream().map(segment -> segment.fill(values)).collect(Collectors.joining("/"));
  }

  /** Whether the pattern has a variable of that name. */
  public boolean has(String variable) {
    return segments.stream()
        .flatMap(segment -> segment.variable().stream())
        .anyMatch(variable::equals);
  }

  /** The names of its variables, in their order. */
  public List<String> variables() {
    return segments.stream().flatMap(segment -> segment.variable().stream()).toList();
  }

  /** Literal segments come before shaped variables, those before slugs. */
  @Override
  public int compareTo(PathPattern other) {
    for (int index = 0; index < Math.min(segments.size(), other.segments.size()); index++) {
      int difference = segments.get(index).rank() - other.segments.get(index).rank();
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
}
