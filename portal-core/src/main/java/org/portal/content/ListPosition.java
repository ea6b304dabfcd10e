package org.portal.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list, for paging by key: the item that a page ends or begins with. It stays right
 * when items are added before it.
 *
 * @param sortKey the item's sort key
 * @param id the item's id
 * @param backwards whether the page lies before the item instead of after it
 */
public record ListPosition(long sortKey, long id, boolean backwards) {

  private static final Pattern CODE = Pattern.compile("(-?\\d{1,18})_(\\d{1,19})");

  /** The place as it stands in an address. */
  public String code() {
    return sortKey + "_" + id;
  }

  /**
   * Reads a place from an address.
   *
   * @return empty if the text is none
   */
  public static Optional<ListPosition> parse(String code, boolean backwards) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ListPosition(
              Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), backwards));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
