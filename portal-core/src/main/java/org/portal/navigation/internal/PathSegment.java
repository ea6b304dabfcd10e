package org.portal.navigation.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One segment of a pattern: a literal, or a variable between literal text.
 *
 * @param before what stands before the variable, or the whole literal
 * @param variable the variable's name, none for a literal
 * @param after what stands after the variable
 */
public record PathSegment(String before, Optional<String> variable, String after) {

  private static final Pattern SYNTAX =
      Pattern.compile("(?<before>[^{}]*)(?:\\{(?<variable>[A-Za-z]+)}(?<after>[^{}]*))?");
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "year", Pattern.compile("\\d{4}"),
          "month", Pattern.compile("\\d{2}"),
          "day", Pattern.compile("\\d{2}"));
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Reads a segment of a pattern.
   *
   * @throws IllegalArgumentException if it has more than one variable or a stray brace
   */
  public static PathSegment parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no segment of an address: a literal, or one {variable} between literal text"
              .formatted(text));
    }
    Optional<String> variable = Optional.ofNullable(matcher.group("variable"));
    return new PathSegment(
        matcher.group("before"), variable, variable.isEmpty() ? "" : matcher.group("after"));
  }

  /**
   * Holds a segment of an address against this one.
   *
   * @return the variable's value, or the literal itself; empty if it does not fit
   */
  public Optional<String> match(String given) {
    if (variable.isEmpty()) {
      return given.equals(before) ? Optional.of(given) : Optional.empty();
    }
    int length = given.length() - before.length() - after.length();
    if (length < 1 || !given.startsWith(before) || !given.endsWith(after)) {
      return Optional.empty();
    }
    String value = given.substring(before.length(), before.length() + length);
    return SHAPES.getOrDefault(variable.get(), SLUG).matcher(value).matches()
        ? Optional.of(value)
        : Optional.empty();
  }

  /**
   * The segment with its variable's value.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public String fill(Map<String, String> values) {
    if (variable.isEmpty()) {
      return before;
    }
    String value = values.get(variable.get());
    if (value == null) {
      throw new IllegalArgumentException("No value for {" + variable.get() + "}");
    }
    return before + value + after;
  }

  /** Smaller for a segment that fits fewer addresses. */
  public int rank() {
    if (variable.isEmpty()) {
      return 0;
    }
    if (SHAPES.containsKey(variable.get())) {
      return 1;
    }
    return before.isEmpty() && after.isEmpty() ? 3 : 2;
  }
}
