package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges the statements of a module's migrations one after the other.
 *
 * <p>It knows the statements that are listed here, and refuses what it does not know: a statement
 * that nobody has understood is not safe.
 */
final class StatementJudge {
  static final String ALLOWED =
      "A migration creates, alters and drops tables, indexes, views and sequences, and inserts,"
          + " updates and deletes rows, as H2 and PostgreSQL both understand it.";

  private final Ownership ownership;
  private final Schema schema;

  StatementJudge(String moduleId, Schema schema) {
    this.ownership = new Ownership(moduleId);
    this.schema = schema;
  }

  /** What speaks against a statement; nothing if the running version does not mind it. */
  List<Verdict> judge(SqlStatement statement) {
    try {
      return judge(statement, new TokenReader(statement.tokens()));
    } catch (UnreadableSqlException e) {
      return List.of(
          Verdict.refused(
              "migration.unreadable",
              "The check can't take this statement, because there is %s.".formatted(e.getMessage()),
              ALLOWED,
              "Write it in a simpler form that both databases know."));
    }
  }

  private List<Verdict> judge(SqlStatement statement, TokenReader reader)
      throws UnreadableSqlException {
    if (reader.accept("create")) {
      return create(statement, reader);
    }
    if (reader.accept("alter", "table")) {
      reader.accept("if", "exists");
      reader.accept("only");
      return new TableChangeJudge(ownership, schema, reader.name()).judge(reader);
    }
    if (reader.accept("drop")) {
      return drop(reader);
    }
    if (reader.accept("truncate")) {
      reader.accept("table");
      String table = reader.name();
      reader.expectEnd();
      List<Verdict> verdicts = new ArrayList<>(ownership.change("table", table));
      stopUnlessNew(verdicts, table, "All rows of %s are deleted.");
      return verdicts;
    }
    if (reader.accept("comment", "on")) {
      return comment(reader);
    }
    if (reader.seesAny("insert", "update", "delete", "merge", "select", "with")) {
      return new DataJudge(ownership, schema).judge(statement);
    }
    throw reader.unexpected("a statement of a migration");
  }

  private List<Verdict> create(SqlStatement statement, TokenReader reader)
      throws UnreadableSqlException {
    if (reader.accept("table")) {
      return createTable(reader);
    }
    boolean unique = reader.accept("unique");
    if (reader.accept("index")) {
      return createIndex(reader, unique);
    }
    if (reader.accept("sequence")) {
      reader.accept("if", "not", "exists");
      List<Verdict> verdicts = ownership.change("sequence", reader.name());
      Expressions.judge(reader.rest());
      return verdicts;
    }
    boolean replaces = reader.accept("or", "replace");
    if (reader.accept("view")) {
      return createView(statement, reader, replaces);
    }
    throw reader.unexpected("TABLE, INDEX, VIEW or SEQUENCE");
  }

  private List<Verdict> createTable(TokenReader reader) throws UnreadableSqlException {
    reader.accept("if", "not", "exists");
    String table = reader.name();
    TableDefinition definition = TableDefinition.read(reader.parenthesis());
    reader.expectEnd();
    List<Verdict> verdicts = new ArrayList<>(ownership.change("table", table));
    definition.references().stream().map(ownership::reference).forEach(verdicts::addAll);
    verdicts.addAll(LargeObjects.remarks(table, definition.columns()));
    schema.createTable(table);
    definition.columns().forEach(column -> schema.putColumn(table, column));
    return verdicts;
  }

  private List<Verdict> createIndex(TokenReader reader, boolean unique)
      throws UnreadableSqlException {
    reader.accept("if", "not", "exists");
    List<Verdict> verdicts = new ArrayList<>(ownership.change("index", reader.name()));
    reader.expect("on");
    String table = reader.name();
    Expressions.judge(reader.parenthesis());
    reader.expectEnd();
    verdicts.addAll(ownership.change("table", table));
    if (unique) {
      stopUnlessNew(
          verdicts,
          table,
          "The running version may write rows that the new unique index of %s forbids.");
    }
    return verdicts;
  }

  private List<Verdict> createView(SqlStatement statement, TokenReader reader, boolean replaces)
      throws UnreadableSqlException {
    String view = reader.name();
    List<Verdict> verdicts = new ArrayList<>(ownership.change("view", view));
    reader.expect("as");
    List<Token> query = reader.rest();
    if (query.isEmpty()) {
      throw reader.unexpected("a query");
    }
    int begin = query.get(0).start() - statement.tokens().get(0).start();
    verdicts.addAll(
        new DataJudge(ownership, schema)
            .judge(new SqlStatement(statement.line(), statement.text().substring(begin), query)));
    if (replaces) {
      verdicts.add(
          Verdict.stop("The running version may rely on the view %s as it is.".formatted(view)));
    }
    return verdicts;
  }

  private List<Verdict> drop(TokenReader reader) throws UnreadableSqlException {
    if (reader.accept("index")) {
      reader.accept("if", "exists");
      List<Verdict> verdicts = ownership.change("index", reader.name());
      reader.expectEnd();
      return verdicts; // without an index everything is slower, and right
    }
    String what =
        reader.accept("table")
            ? "table"
            : reader.accept("view") ? "view" : reader.accept("sequence") ? "sequence" : "";
    if (what.isEmpty()) {
      throw reader.unexpected("TABLE, INDEX, VIEW or SEQUENCE");
    }
    reader.accept("if", "exists");
    List<Verdict> verdicts = new ArrayList<>();
    do {
      String name = reader.name();
      verdicts.addAll(ownership.change(what, name));
      stopUnlessNew(verdicts, name, "The running version still uses the " + what + " %s.");
      schema.dropTable(name);
    } while (reader.accept(","));
    if (!reader.accept("cascade")) {
      reader.accept("restrict");
    }
    reader.expectEnd();
    return verdicts;
  }

  private List<Verdict> comment(TokenReader reader) throws UnreadableSqlException {
    if (reader.accept("column")) {
      String table = reader.next("a table").name();
      reader.expect(".");
      reader.name();
      return ownership.change("table", table);
    }
    reader.expect("table");
    return ownership.change("table", reader.name());
  }

  private void stopUnlessNew(List<Verdict> verdicts, String table, String reason) {
    if (!schema.isNew(table)) {
      verdicts.add(Verdict.stop(reason.formatted(table)));
    }
  }
}
