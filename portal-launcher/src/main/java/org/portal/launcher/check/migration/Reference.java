package org.portal.launcher.check.migration;

/** The part of a statement that points to another table, after {@code references}. */
final class Reference {
  private Reference() {}

  /** Reads it; the table that it points to. */
  static String read(TokenReader reader) throws UnreadableSqlException {
    String table = reader.name();
    if (reader.sees("(")) {
      reader.parenthesis();
    }
    while (reader.accept("on")) {
      if (!reader.accept("delete")) {
        reader.expect("update");
      }
      if (!reader.accept("cascade")
          && !reader.accept("restrict")
          && !reader.accept("no", "action")
          && !reader.accept("set", "null")) {
        reader.expect("set", "default");
      }
    }
    return table;
  }
}
