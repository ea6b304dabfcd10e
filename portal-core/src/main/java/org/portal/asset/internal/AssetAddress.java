package org.portal.asset.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an asset, taken apart.
 *
 * @param version the segment that makes addresses new when anything changes
 * @param name the name below the assets' folder: plain segments, none of which begins with a dot
 */
record AssetAddress(String version, String name) {

  private static final int LONGEST = 300;
  private static final Pattern PATH =
      Pattern.compile(
          "/([A-Za-z0-9_-]{1,40})/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*)");

  /** Takes a decoded path apart; empty if it could not name an asset. */
  static Optional<AssetAddress> of(String path) {
    if (path == null || path.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = PATH.matcher(path);
    return matcher.matches()
        ? Optional.of(new AssetAddress(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
