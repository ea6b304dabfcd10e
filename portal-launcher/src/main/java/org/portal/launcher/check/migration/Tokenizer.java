package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;
import org.portal.launcher.check.migration.Token.Kind;

/** Parts a script into words and signs; comments are left out. */
final class Tokenizer {
  private final String script;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int line = 1;

  private Tokenizer(String script) {
    this.script = script;
  }

  static List<Token> tokens(String script) throws UnreadableSqlException {
    return new Tokenizer(script).read();
  }

  private List<Token> read() throws UnreadableSqlException {
    while (position < script.length()) {
      char character = script.charAt(position);
      if (Character.isWhitespace(character) || character == '\uFEFF') {
        step();
      } else if (script.startsWith("--", position)) {
        skipTo("\n", true);
      } else if (script.startsWith("/*", position)) {
        skipTo("*/", false);
      } else if (character == '\'') {
        quoted(Kind.TEXT, '\'');
      } else if (character == '"') {
        quoted(Kind.QUOTED_NAME, '"');
      } else if (character == '`' || character == '$') {
        throw new UnreadableSqlException("a quote that not both databases know: " + character);
      } else if (Character.isJavaIdentifierStart(character)) {
        word();
      } else if (Character.isDigit(character)) {
        number();
      } else {
        add(Kind.SIGN, position, position + 1, script.substring(position, position + 1));
      }
    }
    return tokens;
  }

  private void step() {
    if (script.charAt(position) == '\n') {
      line++;
    }
    position++;
  }

  private void skipTo(String end, boolean endOfScriptToo) throws UnreadableSqlException {
    int from = line;
    int found = script.indexOf(end, position + 2);
    if (found < 0 && !endOfScriptToo) {
      throw new UnreadableSqlException("a comment that begins on line " + from + " and never ends");
    }
    int to = found < 0 ? script.length() : found + end.length();
    while (position < to) {
      step();
    }
  }

  private void quoted(Kind kind, char quote) throws UnreadableSqlException {
    int start = position;
    int firstLine = line;
    StringBuilder text = new StringBuilder();
    step();
    while (position < script.length()) {
      if (script.charAt(position) != quote) {
        text.append(script.charAt(position));
        step();
      } else if (position + 1 < script.length() && script.charAt(position + 1) == quote) {
        text.append(quote);
        position += 2;
      } else {
        position++;
        tokens.add(new Token(kind, text.toString(), firstLine, start, position));
        return;
      }
    }
    throw new UnreadableSqlException("a text that begins on line " + firstLine + " and never ends");
  }

  private void word() {
    int end = position;
    while (end < script.length() && Character.isJavaIdentifierPart(script.charAt(end))) {
      end++;
    }
    add(Kind.WORD, position, end, script.substring(position, end));
  }

  private void number() {
    int end = position;
    while (end < script.length()
        && (Character.isLetterOrDigit(script.charAt(end)) || script.charAt(end) == '.')) {
      end++;
    }
    add(Kind.NUMBER, position, end, script.substring(position, end));
  }

  private void add(Kind kind, int start, int end, String text) {
    tokens.add(new Token(kind, text, line, start, end));
    position = end;
  }
}
