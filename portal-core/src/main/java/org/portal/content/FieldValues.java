package org.portal.content;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the values of an item's fields by their names. */
public final class FieldValues {

  private FieldValues() {}

  /**
   * The values of a field.
   *
   * @param item the item
   * @param field one of its type's fields
   * @return none, one or several values; a set, which has no order of its own, in the natural order
   *     of its values (for an enum, the order of its constants)
   */
  public static List<Object> of(ContentItem item, ContentField field) {
    Object value = read(item, field.name());
    if (value instanceof Collection<?> several) {
      List<Object> values =
          several.stream().filter(Objects::nonNull).map(Object.class::cast).toList();
      return value instanceof Set<?> ? inOrder(values) : values;
    }
    return value == null ? List.of() : List.of(value);
  }

  /** Values in their natural order, if they have one. */
  public static List<Object> inOrder(List<Object> values) {
    return values.stream().allMatch(Comparable.class::isInstance)
        ? values.stream().sorted().toList()
        : values;
  }

  private static Object read(ContentItem item, String name) {
    try {
      Field attribute = attribute(item.getClass(), name);
      attribute.setAccessible(true);
      return attribute.get(item);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Field attribute(Class<?> type, String name) {
    if (type == ContentItem.class) {
      throw new IllegalArgumentException("There is no attribute " + name);
    }
    return Arrays.stream(type.getDeclaredFields())
        .filter(attribute -> attribute.getName().equals(name))
        .findFirst()
        .orElseGet(() -> attribute(type.getSuperclass(), name));
  }
}
