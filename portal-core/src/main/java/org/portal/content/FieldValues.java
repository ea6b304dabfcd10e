package org.portal.content;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

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

  /**
   * Puts other values in place of those that a field has.
   *
   * @param item the item
   * @param field one of its type's fields
   * @param change gives the new value, null for none
   */
  public static void replace(ContentItem item, ContentField field, UnaryOperator<Object> change) {
    Field attribute = attribute(item.getClass(), field.name());
    Object value = read(item, attribute);
    if (value instanceof Collection<?> several) {
      @SuppressWarnings("unchecked") // what comes out again is of the same kind
      Collection<Object> values = (Collection<Object>) several;
      List<Object> changed = values.stream().map(change).filter(Objects::nonNull).toList();
      if (!changed.equals(List.copyOf(values))) {
        values.clear();
        values.addAll(changed);
      }
    } else if (value != null) {
      Object changed = change.apply(value);
      if (!value.equals(changed)) {
        write(item, attribute, changed);
      }
    }
  }

  /**
   * Gives a field its values.
   *
   * @param item the item
   * @param field one of its type's fields
   * @param values none, one or, where the field takes several, more
   */
  public static void set(ContentItem item, ContentField field, List<?> values) {
    Field attribute = attribute(item.getClass(), field.name());
    if (read(item, attribute) instanceof Collection<?> several) {
      @SuppressWarnings("unchecked") // the meaning that read them knows the type
      Collection<Object> live = (Collection<Object>) several;
      if (!List.copyOf(live).equals(values)) {
        live.clear();
        live.addAll(values);
      }
    } else if (!values.isEmpty()) {
      write(item, attribute, values.get(0));
    } else if (!attribute.getType().isPrimitive()) {
      write(item, attribute, null);
    } else if (attribute.getType() == boolean.class) {
      write(item, attribute, false);
    }
  }

  /** The attribute behind a field, for what is read from its annotations. */
  public static Field attribute(ContentType type, ContentField field) {
    return attribute(type.entity(), field.name());
  }

  private static Object read(ContentItem item, String name) {
    return read(item, attribute(item.getClass(), name));
  }

  private static Object read(ContentItem item, Field attribute) {
    try {
      attribute.setAccessible(true);
      return attribute.get(item);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(ContentItem item, Field attribute, Object value) {
    try {
      attribute.set(item, value);
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
