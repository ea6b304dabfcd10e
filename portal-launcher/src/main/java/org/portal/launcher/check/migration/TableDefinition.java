package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as {@code create table} defines it.
 *
 * @param columns its columns
 * @param references the tables that its constraints point to
 */
record TableDefinition(List<ColumnDefinition> columns, List<String> references) {

  /** Reads what stands between the parentheses. */
  static TableDefinition read(List<Token> tokens) throws UnreadableSqlException {
    List<ColumnDefinition> columns = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (List<Token> part : TokenReader.parts(tokens)) {
      TokenReader reader = new TokenReader(part);
      if (Constraint.comesNext(reader)) {
        Constraint constraint = Constraint.read(reader);
        constraint.references().ifPresent(references::add);
      } else {
        ColumnDefinition column = ColumnDefinition.read(reader);
        columns.add(column);
        column.references().ifPresent(references::add);
      }
      reader.expectEnd();
    }
    return new TableDefinition(List.copyOf(columns), List.copyOf(references));
  }
}
