package org.portal.testkit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the tables of the portal's core, and nothing in them. */
final class EmptyDatabase implements AutoCloseable {

  /** Kept here, or its level would be forgotten with it. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.WARNING);
  }

  private static final String HISTORY = "schema_";

  private final JdbcDataSource source = new JdbcDataSource();

  private EmptyDatabase() {
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    source.setUser("portal");
    source.setPassword("portal");
  }

  static EmptyDatabase withTablesOfTheCore() {
    EmptyDatabase database = new EmptyDatabase();
    database.migrate("core", "classpath:db/migration/core");
    return database;
  }

  /** Runs the module's migrations as the portal does. */
  void migrate(ModuleUnderTest module) {
    migrate(
        module.id(), "filesystem:" + module.classes().resolve("db/migration").resolve(module.id()));
  }

  private void migrate(String owner, String location) {
    Flyway.configure()
        .dataSource(source)
        .locations(location)
        .table(HISTORY + owner.replace('-', '_'))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  /** The columns of every table, by the table's name in lower case, each with its type. */
  Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new TreeMap<>();
    rows(
            "select table_name, column_name, data_type, is_nullable from"
                + " information_schema.columns where table_schema = 'PUBLIC' order by"
                + " table_name, ordinal_position",
            4)
        .forEach(
            row ->
                columns
                    .computeIfAbsent(row.get(0), unused -> new ArrayList<>())
                    .add(String.join(" ", row.subList(1, 4))));
    columns.keySet().removeIf(table -> table.startsWith(HISTORY));
    return columns;
  }

  /** The columns with which an index of the table begins. */
  Set<String> leadingColumns(String table) {
    Set<String> columns = new TreeSet<>();
    rows(
            "select table_name, column_name from information_schema.index_columns where"
                + " ordinal_position = 1 and table_schema = 'PUBLIC'",
            2)
        .stream()
        .filter(row -> row.get(0).equals(table))
        .forEach(row -> columns.add(row.get(1)));
    return columns;
  }

  private List<List<String>> rows(String query, int width) {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
          row.add(String.valueOf(result.getString(column)).toLowerCase(Locale.ROOT));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
