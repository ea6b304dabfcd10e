package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words and signs of a statement from its beginning to its end. */
final class TokenReader {
  private final List<Token> tokens;
  private int position;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  /** Whether those words come next. */
  boolean sees(String... words) {
    if (position + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(position + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of those words comes next. */
  boolean seesAny(String... words) {
    for (String word : words) {
      if (sees(word)) {
        return true;
      }
    }
    return false;
  }

  /** Goes past those words if they come next. */
  boolean accept(String... words) {
    boolean seen = sees(words);
    if (seen) {
      position += words.length;
    }
    return seen;
  }

  void expect(String... words) throws UnreadableSqlException {
    if (!accept(words)) {
      throw unexpected("\"" + String.join(" ", words).toUpperCase(Locale.ROOT) + "\"");
    }
  }

  void expectEnd() throws UnreadableSqlException {
    if (!atEnd()) {
      throw unexpected("the end of the statement");
    }
  }

  UnreadableSqlException unexpected(String expected) {
    return new UnreadableSqlException(
        atEnd()
            ? "the end where %s was expected".formatted(expected)
            : "\"%s\" where %s was expected".formatted(tokens.get(position).text(), expected));
  }

  Token next(String expected) throws UnreadableSqlException {
    if (atEnd()) {
      throw unexpected(expected);
    }
    return tokens.get(position++);
  }

  /** A name without a schema before it, in lower case. */
  String name() throws UnreadableSqlException {
    if (atEnd() || !tokens.get(position).isName()) {
      throw unexpected("a name");
    }
    String name = tokens.get(position++).name();
    if (sees(".")) {
      throw new UnreadableSqlException(
          "the schema \"%s\" before a name; a module's tables lie in the portal's own schema"
              .formatted(name));
    }
    return name;
  }

  /** What stands between the parenthesis that comes next and the one that closes it. */
  List<Token> parenthesis() throws UnreadableSqlException {
    expect("(");
    int first = position;
    int depth = 1;
    while (depth > 0) {
      Token token = next("a closing parenthesis");
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      }
    }
    return tokens.subList(first, position - 1);
  }

  /** All that is left. */
  List<Token> rest() {
    List<Token> rest = tokens.subList(position, tokens.size());
    position = tokens.size();
    return rest;
  }

  /** Parts at the commas that stand in no parenthesis. */
  static List<List<Token>> parts(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      } else if (token.is(",") && depth == 0) {
        parts.add(tokens.subList(first, i));
        first = i + 1;
      }
    }
    parts.add(tokens.subList(first, tokens.size()));
    return parts;
  }
}
