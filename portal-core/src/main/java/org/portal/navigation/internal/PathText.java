package org.portal.navigation.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the path of an address strictly. */
public final class PathText {

  private static final String VIEW_SUFFIX = ".xhtml";

  private PathText() {}

  /**
   * Decodes percent-escapes (RFC 3986, UTF-8).
   *
   * @return the text; empty for a malformed escape or malformed UTF-8
   */
  public static Optional<String> decode(String raw) {
    if (raw.indexOf('%') < 0) {
      return Optional.of(raw);
    }
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    for (int index = 0; index < raw.length(); index++) {
      char character = raw.charAt(index);
      if (character != '%') {
        bytes.put(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      if (index + 2 >= raw.length()) {
        return Optional.empty();
      }
      int high = Character.digit(raw.charAt(index + 1), 16);
      int low = Character.digit(raw.charAt(index + 2), 16);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.put((byte) (high << 4 | low));
      index += 2;
    }
    bytes.flip();
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** The path's segments in canonical form: lower case, no empty ones, no path parameters. */
  public static List<String> segments(String decoded) {
    List<String> segments = new ArrayList<>();
    for (String segment : decoded.split("/", -1)) {
      int parameter = segment.indexOf(';');
      String bare = parameter < 0 ? segment : segment.substring(0, parameter);
      if (!bare.isEmpty()) {
        segments.add(bare.toLowerCase(Locale.ROOT));
      }
    }
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).endsWith(VIEW_SUFFIX)) {
      String bare = segments.remove(last);
      bare = bare.substring(0, bare.length() - VIEW_SUFFIX.length());
      if (!bare.isEmpty() && !"index".equals(bare)) {
        segments.add(bare);
      }
    }
    return segments;
  }
}
