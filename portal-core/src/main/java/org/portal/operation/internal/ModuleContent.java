package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portal.content.ContentItem;
import org.portal.content.ContentStore;
import org.portal.content.ContentType;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleStatus;
import org.portal.persistence.Database;
import org.portal.persistence.PersistenceUnits;

/** The content of a module as a whole: counted, written to a file, deleted. */
@ApplicationScoped
public class ModuleContent {

  private static final List<String> ITEM_TABLES =
      List.of("content_text", "content_tag", "content_reference");

  @Inject private Database database;
  @Inject private ModuleRegistry registry;
  @Inject private PersistenceUnits units;
  @Inject private ContentStore store;

  /** How many items there are of a module, whatever their state. */
  public int count(ModuleStatus module) {
    return ids(module).size();
  }

  /**
   * Writes all items of a module to a file, as rows of tables, and deletes them then.
   *
   * @throws IOException if the file can't be written; nothing is deleted then
   */
  public void purge(ModuleStatus module, Path file) throws IOException {
    export(module, file);
    for (ContentType type : types(module)) {
      for (Long id : ids(type)) {
        ContentItem item =
            units.inTransaction(module.id(), manager -> manager.find(type.entity(), id));
        if (item != null) {
          store.delete(item);
        }
      }
    }
  }

  private void export(ModuleStatus module, Path file) throws IOException {
    try (Writer text = Files.newBufferedWriter(file);
        JsonGenerator json =
            Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text);
        Connection connection = database.dataSource().getConnection()) {
      json.writeStartObject().write("module", module.id()).write("version", module.version());
      for (ContentType type : types(module)) {
        json.writeStartObject(type.id());
        rows(json, connection, "content_item", "type", type.id());
        for (String table : ITEM_TABLES) {
          ofItems(json, connection, table, "item_id", type.id());
        }
        Table own = type.entity().getAnnotation(Table.class);
        if (own != null) {
          ofItems(json, connection, own.name(), "id", type.id());
        }
        json.writeEnd();
      }
      json.writeEnd();
    } catch (SQLException failure) {
      throw new IOException("the content of " + module.id() + " can't be read", failure);
    }
  }

  private static void rows(
      JsonGenerator json, Connection connection, String table, String column, String value)
      throws SQLException {
    write(json, connection, table, "select * from " + table + " where " + column + " = ?", value);
  }

  private static void ofItems(
      JsonGenerator json, Connection connection, String table, String column, String type)
      throws SQLException {
    write(
        json,
        connection,
        table,
        "select * from %s where %s in (select id from content_item where type = ?)"
            .formatted(table, column),
        type);
  }

  private static void write(
      JsonGenerator json, Connection connection, String table, String sql, String value)
      throws SQLException {
    json.writeStartArray(table);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
          json.writeStartObject();
          for (int column = 1; column <= columns.getColumnCount(); column++) {
            String cell = rows.getString(column);
            if (cell != null) {
              json.write(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), cell);
            }
          }
          json.writeEnd();
        }
      }
    }
    json.writeEnd();
  }

  private List<ContentType> types(ModuleStatus module) {
    return module.sections().stream().map(registry::typeOf).distinct().toList();
  }

  private List<Long> ids(ModuleStatus module) {
    List<Long> ids = new ArrayList<>();
    try {
      types(module).forEach(type -> ids.addAll(ids(type)));
    } catch (IllegalArgumentException unreadable) {
      // a type that could not be read has never had content through this version of the module
    }
    return ids;
  }

  private List<Long> ids(ContentType type) {
    return units.inTransaction(
        PersistenceUnits.CORE,
        manager -> {
          List<?> ids =
              manager
                  .createNativeQuery("select id from content_item where type = ?1 order by id")
                  .setParameter(1, type.id())
                  .getResultList();
          return ids.stream().map(id -> ((Number) id).longValue()).toList();
        });
  }
}
