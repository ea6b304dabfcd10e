package org.portal.module;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of something a module works with.
 *
 * <p>Written as Maven does: {@code [1.2,2.0)} is from 1.2 on and below 2.0, {@code [1.2,)} has no
 * end, {@code [1.2]} is that one only. A single number such as {@code 1} stands for the whole major
 * version: {@code [1,2)}.
 *
 * @param text as it was written
 * @param least where it begins, empty for no beginning
 * @param leastIncluded whether its beginning belongs to it
 * @param most where it ends, empty for no end
 * @param mostIncluded whether its end belongs to it
 */
public record VersionRange(
    String text,
    Optional<Version> least,
    boolean leastIncluded,
    Optional<Version> most,
    boolean mostIncluded) {

  private static final Pattern FORM =
      Pattern.compile("([\\[(])\\s*([^,\\s]*)\\s*(?:(,)\\s*([^,\\s]*)\\s*)?([])])");
  private static final Pattern MAJOR = Pattern.compile("\\d{1,9}");

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException with a sentence that says what is allowed
   */
  public static VersionRange parse(String text) {
    if (MAJOR.matcher(text).matches()) {
      Version major = Version.parse(text);
      return new VersionRange(
          text, Optional.of(major), true, Optional.of(major.nextMajor()), false);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw unusable(text);
    }
    VersionRange range = form.group(3) == null ? single(text, form) : between(text, form);
    if (range.isEmpty()) {
      throw new IllegalArgumentException(
          "The range \"%s\" has no versions in it; write the smaller version first."
              .formatted(text));
    }
    return range;
  }

  private static VersionRange single(String text, Matcher form) {
    if (!form.group(1).equals("[") || !form.group(5).equals("]")) {
      throw unusable(text);
    }
    Optional<Version> only = Optional.of(Version.parse(form.group(2)));
    return new VersionRange(text, only, true, only, true);
  }

  private static VersionRange between(String text, Matcher form) {
    return new VersionRange(
        text,
        end(form.group(2)),
        form.group(1).equals("["),
        end(form.group(4)),
        form.group(5).equals("]"));
  }

  private static Optional<Version> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Version.parse(text));
  }

  private static IllegalArgumentException unusable(String text) {
    return new IllegalArgumentException(
        "\"%s\" is no range of versions; write one number for a major version, as in 1, or a range,"
                .formatted(text)
            + " as in [1.2,2.0) for 1.2 and later but below 2.0.");
  }

  private boolean isEmpty() {
    if (least.isEmpty() || most.isEmpty()) {
      return false;
    }
    int order = least.get().compareTo(most.get());
    return order > 0 || (order == 0 && !(leastIncluded && mostIncluded));
  }

  /** Whether the version lies in this range. */
  public boolean includes(Version version) {
    boolean beginsBefore =
        least.map(end -> end.compareTo(version) < (leastIncluded ? 1 : 0)).orElse(true);
    boolean endsAfter =
        most.map(end -> end.compareTo(version) > (mostIncluded ? -1 : 0)).orElse(true);
    return beginsBefore && endsAfter;
  }

  @Override
  public String toString() {
    return text;
  }
}
