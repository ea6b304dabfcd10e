package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.persistence.Database;

/**
 * How many characters the columns of fields hold, asked of the database itself: a text in several
 * languages is one column, whose length no annotation has to repeat.
 */
@ApplicationScoped
public class ColumnLengths {

  private static final int UNKNOWN = 255;

  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  @Inject private Database database;

  /** The most characters of a value of that field. */
  int of(ContentType type, ContentField field) {
    return known.computeIfAbsent(field.messageKey(), key -> ask(type, field));
  }

  private int ask(ContentType type, ContentField field) {
    Field attribute = FieldValues.attribute(type, field);
    String table =
        Optional.ofNullable(attribute.getAnnotation(CollectionTable.class))
            .map(CollectionTable::name)
            .orElseGet(
                () ->
                    Optional.ofNullable(type.entity().getAnnotation(Table.class))
                        .map(Table::name)
                        .orElse(type.entity().getSimpleName()));
    String column =
        Optional.ofNullable(attribute.getAnnotation(Column.class))
            .map(Column::name)
            .filter(name -> !name.isEmpty())
            .orElse(attribute.getName());
    try (Connection connection = database.dataSource().getConnection()) {
      return length(connection.getMetaData(), table, column);
    } catch (SQLException unknown) {
      return UNKNOWN;
    }
  }

  private static int length(DatabaseMetaData database, String table, String column)
      throws SQLException {
    boolean upper = database.storesUpperCaseIdentifiers();
    try (ResultSet columns =
        database.getColumns(null, null, stored(table, upper), stored(column, upper))) {
      return columns.next() ? columns.getInt("COLUMN_SIZE") : UNKNOWN;
    }
  }

  private static String stored(String name, boolean upper) {
    return upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
  }
}
