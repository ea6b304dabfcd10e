package org.portal.launcher.check.migration;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may stand in the expressions of a migration. */
final class Expressions {
  /**
   * Functions that both databases have, that end, and that reach nothing but the row. A database
   * has many more, and with some of them one reads files of the machine.
   */
  private static final Set<String> FUNCTIONS =
      Set.of(
          ("abs avg cast ceil ceiling char_length character_length coalesce concat count"
                  + " current_date current_time current_timestamp dense_rank extract floor greatest"
                  + " least left length localtime localtimestamp lower ltrim max min mod now nullif"
                  + " octet_length overlay position power rank replace right round row_number rtrim"
                  + " sign substr substring sum trim upper")
              .split(" ", -1));

  /** Words that are no functions although a parenthesis may follow. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          ("all and any as between by case char character decimal distinct else except exists filter"
                  + " from having in inner intersect is join like limit not numeric offset on or over"
                  + " partition select set some then time timestamp union using values varchar varying"
                  + " when where")
              .split(" ", -1));

  private Expressions() {}

  static boolean isAllowed(String function) {
    return FUNCTIONS.contains(function.toLowerCase(Locale.ROOT));
  }

  static UnreadableSqlException forbidden(String function) {
    return new UnreadableSqlException(
        "the function \"%s\", which is not among those that a migration may use"
            .formatted(function));
  }

  /** Refuses an expression that asks tables or uses functions that are not allowed. */
  static void judge(List<Token> tokens) throws UnreadableSqlException {
    if (tokens.stream().anyMatch(token -> token.is("select"))) {
      throw new UnreadableSqlException("a query inside an expression");
    }
    judgeFunctions(tokens, Set.of());
  }

  /**
   * Refuses functions that are not allowed.
   *
   * @param tables names that a parenthesis may follow as well, with the columns in it
   */
  static void judgeFunctions(List<Token> tokens, Set<String> tables) throws UnreadableSqlException {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName()
          && tokens.get(i + 1).is("(")
          && !(token.kind() == Token.Kind.WORD && OTHER_WORDS.contains(token.name()))
          && !tables.contains(token.name())
          && !isAllowed(token.name())) {
        throw forbidden(token.text());
      }
    }
  }

  /** Goes past the value after {@code default}: a literal, a function of the time, a cast. */
  static void skipDefault(TokenReader reader) throws UnreadableSqlException {
    if (reader.sees("(")) {
      judge(reader.parenthesis());
      return;
    }
    if (!reader.accept("-")) {
      reader.accept("+");
    }
    Token value = reader.next("a value");
    if (value.is("null") || value.is("true") || value.is("false")) {
      return;
    }
    if (value.is("date") || value.is("timestamp") || value.is("time")) {
      reader.next("a value");
    } else if (value.isName()) {
      if (!isAllowed(value.name())) {
        throw forbidden(value.text());
      }
      if (reader.sees("(")) {
        judge(reader.parenthesis());
      }
    }
  }
}
