package org.portal.syndication.structureddata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a JSON-LD document that may stand in a script element as it is. */
final class JsonLd {

  private JsonLd() {}

  /**
   * Writes a document.
   *
   * @param type its schema.org type
   * @param properties texts, numbers, yes or no, and maps and collections of these; what is null or
   *     empty is left out
   */
  static String write(String type, Map<String, Object> properties) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.put("@type", type);
    document.putAll(properties);
    return forScript(object(document).toString());
  }

  /**
   * Writes as escapes what could end the script element or begin markup, and the line separators
   * that not every reader of JSON takes. These characters occur only inside JSON's strings, so that
   * the document says the same.
   */
  private static String forScript(String json) {
    StringBuilder safe = new StringBuilder(json.length() + 64);
    for (int index = 0; index < json.length(); index++) {
      char character = json.charAt(index);
      switch (character) {
        case '<', '>', '&', '\u2028', '\u2029' -> safe.append("\\u%04x".formatted((int) character));
        default -> safe.append(character);
      }
    }
    return safe.toString();
  }

  private static JsonValue object(Map<?, ?> members) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    members.forEach(
        (name, value) -> {
          if (!isNothing(value)) {
            object.add(name.toString(), value(value));
          }
        });
    return object.build();
  }

  private static JsonValue value(Object value) {
    if (value instanceof Map<?, ?> members) {
      return object(members);
    }
    if (value instanceof Collection<?> several) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      several.stream().filter(one -> !isNothing(one)).map(JsonLd::value).forEach(array::add);
      return array.build();
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    return Json.createValue(value.toString());
  }

  private static boolean isNothing(Object value) {
    return value == null
        || (value instanceof String text && text.isEmpty())
        || (value instanceof Collection<?> several && several.stream().allMatch(JsonLd::isNothing))
        || (value instanceof Map<?, ?> members && members.isEmpty());
  }
}
