package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.util.TablesNamesFinder;

/** Judges statements that read and write rows. */
final class DataJudge {
  private final Ownership ownership;
  private final Schema schema;

  DataJudge(Ownership ownership, Schema schema) {
    this.ownership = ownership;
    this.schema = schema;
  }

  List<Verdict> judge(SqlStatement statement) throws UnreadableSqlException {
    if (statement.tokens().stream().anyMatch(token -> token.is("recursive"))) {
      throw new UnreadableSqlException("a recursive query, which need not come to an end");
    }
    Statement parsed = parse(statement.text());
    Set<String> tables = tables(parsed);
    Expressions.judgeFunctions(statement.tokens(), tables);
    List<Verdict> verdicts = new ArrayList<>();
    String written = "";
    if (parsed instanceof Insert insert) {
      written = name(insert.getTable());
    } else if (parsed instanceof Update update) {
      written = name(update.getTable());
      verdicts.addAll(judgeUpdate(update, written));
    } else if (parsed instanceof Delete delete) {
      written = name(delete.getTable());
      verdicts.addAll(loses(written, "Rows of %s are deleted"));
    } else if (parsed instanceof Merge merge) {
      written = name(merge.getTable());
      verdicts.addAll(loses(written, "Rows of %s are changed"));
    } else if (!(parsed instanceof Select)) {
      throw new UnreadableSqlException("a statement that no migration needs");
    }
    if (!written.isEmpty()) {
      verdicts.addAll(ownership.change("table", written));
    }
    for (String table : tables) {
      if (!table.equals(written)) {
        verdicts.addAll(ownership.read(table));
      }
    }
    return verdicts;
  }

  private static Statement parse(String text) throws UnreadableSqlException {
    try {
      return CCJSqlParserUtil.parse(text);
    } catch (JSQLParserException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      throw new UnreadableSqlException(
          "what is no statement: " + message.lines().findFirst().orElse("").strip());
    }
  }

  private static Set<String> tables(Statement parsed) throws UnreadableSqlException {
    try {
      Set<String> names = new HashSet<>();
      for (String name : new TablesNamesFinder<Void>().getTables(parsed)) {
        names.add(plain(name));
      }
      return names;
    } catch (UnsupportedOperationException e) {
      throw new UnreadableSqlException("a statement that no migration needs");
    }
  }

  private static String name(Table table) throws UnreadableSqlException {
    if (table == null) {
      throw new UnreadableSqlException("a statement without a table");
    }
    return plain(table.getFullyQualifiedName());
  }

  private static String plain(String name) {
    return name.replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private List<Verdict> judgeUpdate(Update update, String table) {
    for (UpdateSet set : update.getUpdateSets()) {
      for (Column column : set.getColumns()) {
        if (!schema.isNew(table, plain(column.getColumnName()))) {
          return List.of(
              Verdict.stop(
                  "The running version may not understand the new values of the column %s.%s."
                      .formatted(table, plain(column.getColumnName()))));
        }
      }
    }
    return List.of();
  }

  private List<Verdict> loses(String table, String what) {
    return schema.isNew(table)
        ? List.of()
        : List.of(
            Verdict.stop(
                what.formatted(table)
                    + ", and the running version may be showing or editing them."));
  }
}
