package org.portal.launcher.check.migration;

import java.util.Optional;

/**
 * A rule for the rows of a table.
 *
 * @param what the rule, for people
 * @param references the table that it points to
 */
record Constraint(String what, Optional<String> references) {

  static boolean comesNext(TokenReader reader) {
    return reader.sees("constraint")
        || reader.sees("primary", "key")
        || reader.sees("unique", "(")
        || reader.sees("foreign", "key")
        || reader.sees("check", "(");
  }

  static Constraint read(TokenReader reader) throws UnreadableSqlException {
    if (reader.accept("constraint")) {
      reader.name();
    }
    if (reader.accept("primary", "key")) {
      reader.parenthesis();
      return new Constraint("primary key", Optional.empty());
    }
    if (reader.accept("unique")) {
      reader.parenthesis();
      return new Constraint("unique key", Optional.empty());
    }
    if (reader.accept("check")) {
      Expressions.judge(reader.parenthesis());
      return new Constraint("check", Optional.empty());
    }
    reader.expect("foreign", "key");
    reader.parenthesis();
    reader.expect("references");
    return new Constraint("foreign key", Optional.of(Reference.read(reader)));
  }
}
