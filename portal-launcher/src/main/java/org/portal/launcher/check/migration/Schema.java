package org.portal.launcher.check.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables of a module as its migrations have left them so far, and which of them the running
 * version does not have yet.
 */
final class Schema {
  private final Map<String, Map<String, ColumnDefinition>> tables = new HashMap<>();
  private final Set<String> newTables = new HashSet<>();
  private final Set<String> newColumns = new HashSet<>();
  private boolean recordsNew;

  /** From here on, what is made is new to the running version. */
  void runningVersionEndsHere() {
    recordsNew = true;
  }

  Set<String> tableNames() {
    return new TreeSet<>(tables.keySet());
  }

  boolean hasTable(String table) {
    return tables.containsKey(table);
  }

  /** Whether the running version does not know the table. */
  boolean isNew(String table) {
    return newTables.contains(table);
  }

  /** Whether the running version does not know the column. */
  boolean isNew(String table, String column) {
    return isNew(table) || newColumns.contains(table + "." + column);
  }

  void createTable(String table) {
    if (tables.putIfAbsent(table, new HashMap<>()) == null && recordsNew) {
      newTables.add(table);
    }
  }

  void dropTable(String table) {
    tables.remove(table);
    newTables.remove(table);
  }

  void renameTable(String from, String to) {
    Map<String, ColumnDefinition> columns = tables.remove(from);
    tables.put(to, columns == null ? new HashMap<>() : columns);
    if (newTables.remove(from)) {
      newTables.add(to);
    }
  }

  Optional<ColumnDefinition> column(String table, String column) {
    return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(column));
  }

  void putColumn(String table, ColumnDefinition column) {
    Map<String, ColumnDefinition> columns =
        tables.computeIfAbsent(table, unused -> new HashMap<>());
    if (columns.put(column.name(), column) == null && recordsNew) {
      newColumns.add(table + "." + column.name());
    }
  }

  void dropColumn(String table, String column) {
    if (hasTable(table)) {
      tables.get(table).remove(column);
    }
    newColumns.remove(table + "." + column);
  }
}
