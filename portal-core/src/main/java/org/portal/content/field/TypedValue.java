package org.portal.content.field;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was typed for one value, by the parts of its inputs; parts that were left empty are absent.
 *
 * @param parts texts by part, without spaces around them
 */
public record TypedValue(Map<String, String> parts) {

  public TypedValue {
    Map<String, String> kept = new TreeMap<>();
    parts.forEach(
        (part, text) -> {
          if (text != null && !text.isBlank()) {
            kept.put(part, text.strip());
          }
        });
    parts = Collections.unmodifiableMap(kept);
  }

  /** A value of one part. */
  public static TypedValue of(String text) {
    return new TypedValue(Map.of("", text));
  }

  /** What was typed for a part; empty if nothing was. */
  public String text(String part) {
    return parts.getOrDefault(part, "");
  }

  /** All of it, where one input holds the whole value. */
  public String text() {
    return text("");
  }

  /** Whether nothing was typed at all. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
