package org.portal.launcher.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of an address, as the container must be able to read it. */
final class AddressPath {

  private static final Set<String> HIDDEN = Set.of("web-inf", "meta-inf");

  private static final Pattern LANGUAGE = Pattern.compile("(/[a-z]{2,3})(/|$)");

  private AddressPath() {}

  /**
   * Whether the container can read it: it refuses, with an empty answer, escapes that are malformed
   * or stand for what divides or ends a path, and paths that lead above the root.
   */
  static boolean isReadable(String path) {
    return EscapedText.isWellFormed(path) && !hidesDividers(path) && staysBelowRoot(path);
  }

  /** The first segment with its slash, if it can be a language; else nothing. */
  static String language(String path) {
    Matcher language = LANGUAGE.matcher(path);
    return language.lookingAt() ? language.group(1) : "";
  }

  /**
   * Whether it leads to a folder of the application that no visitor may see, however it is written.
   *
   * @param path a readable path
   */
  static boolean isHidden(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String written : path.split("/", -1)) {
      String segment = decoded(written.replaceFirst(";.*", ""));
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return !segments.isEmpty() && HIDDEN.contains(segments.getFirst().toLowerCase(Locale.ROOT));
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean hidesDividers(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.contains("%2f") || lower.contains("%5c") || lower.contains("%00");
  }

  private static boolean staysBelowRoot(String path) {
    int depth = 0;
    for (String segment : path.replaceAll("%2[eE]", ".").split("/", -1)) {
      if (segment.equals("..")) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }
}
