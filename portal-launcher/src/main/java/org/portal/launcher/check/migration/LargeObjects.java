package org.portal.launcher.check.migration;

import java.util.List;

/** Columns whose contents the embedded database keeps outside of the rows. */
final class LargeObjects {
  private LargeObjects() {}

  static List<Verdict> remarks(String table, List<ColumnDefinition> columns) {
    return columns.stream()
        .filter(column -> column.type().isLargeObject())
        .map(
            column ->
                Verdict.remark(
                    "migration.large-object",
                    "The column %s.%s is a %s."
                        .formatted(table, column.name(), column.type().shown()),
                    "A list that reads such columns can exhaust the memory of the embedded"
                        + " database.",
                    "Use a long varchar, such as varchar(100000)."))
        .toList();
  }
}
