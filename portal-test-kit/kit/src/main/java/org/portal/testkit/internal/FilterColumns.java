package org.portal.testkit.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portal.content.ContentItem;
import org.portal.content.Field;

/** The columns by which the lists of a content type are filtered. */
final class FilterColumns {

  private FilterColumns() {}

  /**
   * A filter.
   *
   * @param attribute the attribute of the content type
   * @param table the table that has its values, in lower case
   * @param column the column, in lower case
   * @param key the column by which the table is joined to the item
   */
  record Filter(String attribute, String table, String column, String key) {}

  /** The table of a content type, in lower case. */
  static String table(Class<? extends ContentItem> type) {
    Table table = type.getAnnotation(Table.class);
    String name = table == null || table.name().isEmpty() ? type.getSimpleName() : table.name();
    return name.toLowerCase(Locale.ROOT);
  }

  static List<Filter> of(Class<? extends ContentItem> type) {
    List<Filter> filters = new ArrayList<>();
    for (Class<?> level = type; level != ContentItem.class; level = level.getSuperclass()) {
      for (java.lang.reflect.Field attribute : level.getDeclaredFields()) {
        Field declared = attribute.getAnnotation(Field.class);
        if (declared != null && declared.facet()) {
          filters.add(filter(type, attribute));
        }
      }
    }
    return filters;
  }

  private static Filter filter(
      Class<? extends ContentItem> type, java.lang.reflect.Field attribute) {
    Column column = attribute.getAnnotation(Column.class);
    String name = column == null || column.name().isEmpty() ? attribute.getName() : column.name();
    CollectionTable values = attribute.getAnnotation(CollectionTable.class);
    if (values == null) {
      return new Filter(attribute.getName(), table(type), name.toLowerCase(Locale.ROOT), "id");
    }
    JoinColumn[] keys = values.joinColumns();
    return new Filter(
        attribute.getName(),
        values.name().toLowerCase(Locale.ROOT),
        name.toLowerCase(Locale.ROOT),
        keys.length == 0 ? "item_id" : keys[0].name());
  }
}
