package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges {@code alter table}. */
final class TableChangeJudge {
  private final Ownership ownership;
  private final Schema schema;
  private final String table;
  private final List<Verdict> verdicts = new ArrayList<>();

  TableChangeJudge(Ownership ownership, Schema schema, String table) {
    this.ownership = ownership;
    this.schema = schema;
    this.table = table;
  }

  /** Judges what follows the table's name. */
  List<Verdict> judge(TokenReader reader) throws UnreadableSqlException {
    verdicts.addAll(ownership.change("table", table));
    for (List<Token> part : TokenReader.parts(reader.rest())) {
      TokenReader change = new TokenReader(part);
      judgeOne(change);
      change.expectEnd();
    }
    return verdicts;
  }

  private void judgeOne(TokenReader change) throws UnreadableSqlException {
    if (change.accept("add")) {
      add(change);
    } else if (change.accept("drop")) {
      drop(change);
    } else if (change.accept("rename")) {
      rename(change);
    } else {
      change.expect("alter");
      change.accept("column");
      alter(change, change.name());
    }
  }

  private void stop(String reason) {
    if (!schema.isNew(table)) {
      verdicts.add(Verdict.stop(reason));
    }
  }

  private void add(TokenReader change) throws UnreadableSqlException {
    if (Constraint.comesNext(change)) {
      Constraint constraint = Constraint.read(change);
      constraint.references().map(ownership::reference).ifPresent(verdicts::addAll);
      stop(
          "The running version may write rows that the new %s of %s forbids."
              .formatted(constraint.what(), table));
      return;
    }
    change.accept("column");
    change.accept("if", "not", "exists");
    if (change.sees("(")) {
      for (List<Token> part : TokenReader.parts(change.parenthesis())) {
        addColumn(ColumnDefinition.read(new TokenReader(part)));
      }
    } else {
      addColumn(ColumnDefinition.read(change));
    }
  }

  private void addColumn(ColumnDefinition column) {
    column.references().map(ownership::reference).ifPresent(verdicts::addAll);
    verdicts.addAll(LargeObjects.remarks(table, List.of(column)));
    if (column.required() && !column.hasDefault()) {
      stop(
          ("The running version does not fill the new column %s.%s, which may not be empty and has no"
                  + " default.")
              .formatted(table, column.name()));
    } else if (column.unique() && column.hasDefault()) {
      stop(
          ("The running version would write the same default into the new column %s.%s twice, which"
                  + " is unique.")
              .formatted(table, column.name()));
    }
    schema.putColumn(table, column);
  }

  private void drop(TokenReader change) throws UnreadableSqlException {
    if (change.accept("constraint")) {
      change.accept("if", "exists");
      change.name();
      change.accept("cascade");
      return; // rows that were forbidden are allowed now: the running version writes none
    }
    if (change.accept("primary", "key")) {
      stop("The running version relies on the primary key of %s.".formatted(table));
      return;
    }
    change.accept("column");
    change.accept("if", "exists");
    String column = change.name();
    change.accept("cascade");
    if (!schema.isNew(table, column)) {
      stop("The running version still reads and writes the column %s.%s.".formatted(table, column));
    }
    schema.dropColumn(table, column);
  }

  private void rename(TokenReader change) throws UnreadableSqlException {
    if (change.accept("to")) {
      String name = change.name();
      verdicts.addAll(ownership.change("table", name));
      stop("The running version still reads and writes %s under its old name.".formatted(table));
      schema.renameTable(table, name);
      return;
    }
    if (change.accept("constraint")) {
      change.name();
      change.expect("to");
      change.name();
      return;
    }
    change.accept("column");
    String column = change.name();
    change.expect("to");
    renameColumn(column, change.name());
  }

  private void renameColumn(String column, String name) {
    if (!schema.isNew(table, column)) {
      stop(
          "The running version still reads and writes the column %s.%s under its old name."
              .formatted(table, column));
    }
    Optional<ColumnDefinition> before = schema.column(table, column);
    schema.dropColumn(table, column);
    before.ifPresent(one -> schema.putColumn(table, one.renamed(name)));
  }

  private void alter(TokenReader change, String column) throws UnreadableSqlException {
    Optional<ColumnDefinition> before = schema.column(table, column);
    if (change.accept("rename", "to")) {
      renameColumn(column, change.name());
    } else if (change.accept("set", "not", "null")) {
      require(column, before);
    } else if (change.accept("drop", "not", "null")
        || change.accept("set", "null")
        || change.accept("null")) {
      before.ifPresent(one -> schema.putColumn(table, one.withRequired(false)));
    } else if (change.accept("set", "default")) {
      Expressions.skipDefault(change);
      before.ifPresent(one -> schema.putColumn(table, one.withDefault(true)));
    } else if (change.accept("drop", "default")) {
      stop(
          "The running version may rely on the default of the column %s.%s."
              .formatted(table, column));
      before.ifPresent(one -> schema.putColumn(table, one.withDefault(false)));
    } else {
      if (!change.accept("set", "data", "type")) {
        change.accept("type");
      }
      retype(column, before, ColumnType.read(change));
    }
  }

  private void require(String column, Optional<ColumnDefinition> before) {
    boolean filled =
        schema.isNew(table, column) && before.map(ColumnDefinition::hasDefault).orElse(false);
    if (!filled) {
      stop("The running version may leave the column %s.%s empty.".formatted(table, column));
    }
    before.ifPresent(one -> schema.putColumn(table, one.withRequired(true)));
  }

  private void retype(String column, Optional<ColumnDefinition> before, ColumnType type) {
    if (before.isEmpty()) {
      stop(
          "The type of the column %s.%s becomes %s; what it was is not known."
              .formatted(table, column, type.shown()));
      return;
    }
    if (!schema.isNew(table, column) && !before.get().type().fitsInto(type)) {
      stop(
          ("The running version may write values into the column %s.%s that are %s, but no longer"
                  + " %s.")
              .formatted(table, column, before.get().type().shown(), type.shown()));
    }
    schema.putColumn(table, before.get().withType(type));
  }
}
