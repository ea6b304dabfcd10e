package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a script.
 *
 * @param line where it begins
 * @param text the statement as written, without the semicolon
 * @param tokens its words and signs
 */
record SqlStatement(int line, String text, List<Token> tokens) {
  private static final int SHOWN = 120;

  /** Parts a script at its semicolons. */
  static List<SqlStatement> in(String script) throws UnreadableSqlException {
    List<SqlStatement> statements = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    for (Token token : Tokenizer.tokens(script)) {
      if (token.is(";")) {
        add(statements, current, script);
        current = new ArrayList<>();
      } else {
        current.add(token);
      }
    }
    add(statements, current, script);
    return statements;
  }

  private static void add(List<SqlStatement> statements, List<Token> tokens, String script) {
    if (!tokens.isEmpty()) {
      Token first = tokens.get(0);
      String text = script.substring(first.start(), tokens.get(tokens.size() - 1).end());
      statements.add(new SqlStatement(first.line(), text, List.copyOf(tokens)));
    }
  }

  /** In one line, shortened, for people. */
  String shown() {
    String oneLine = text.replaceAll("\\s+", " ");
    return oneLine.length() > SHOWN ? oneLine.substring(0, SHOWN) + "…" : oneLine;
  }
}
