package org.portal.testkit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The statements of a script, as far as their first words tell what they do to which table. */
final class SqlStatements {

  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:insert into|update|delete from|merge into|truncate table|truncate|"
              + "(?:create|alter|drop) (?:table|view)(?: if (?:not )?exists)?(?: only)?|"
              + "create (?:unique )?index(?: concurrently)?(?: if not exists)?(?: [\\w\"]+)? on|"
              + "comment on table|lock table) ([\\w.\"]+)");
  private static final Pattern BACKWARD =
      Pattern.compile(
          "^drop |^truncate|^delete from|\\brename\\b|\\bdrop (?:column|constraint|table|index)\\b"
              + "|\\balter table \\S+ drop\\b|\\bset not null\\b|\\bset data type\\b"
              + "|\\balter (?:column )?\\w+ type\\b");
  private static final Pattern TIGHTER =
      Pattern.compile(
          "\\balter table\\b.*\\badd\\b(?:(?!\\bdefault\\b).)*\\bnot null\\b(?!.*\\bdefault\\b)");
  private static final Pattern LARGE =
      Pattern.compile("\\b(clob|blob|character large object|binary large object)\\b");

  private SqlStatements() {}

  /** In lower case, without comments, texts and needless spaces. */
  static List<String> of(String script) {
    String bare = TEXT.matcher(COMMENT.matcher(script).replaceAll(" ")).replaceAll("''");
    return Arrays.stream(bare.split(";", -1))
        .map(statement -> SPACES.matcher(statement).replaceAll(" ").strip())
        .map(statement -> statement.toLowerCase(Locale.ROOT))
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  /** The tables that a statement writes to or changes. */
  static List<String> tables(String statement) {
    return TABLE
        .matcher(statement)
        .results()
        .map(found -> found.group(1).replace("\"", ""))
        .map(name -> name.startsWith("public.") ? name.substring("public.".length()) : name)
        .toList();
  }

  /** Whether an earlier version of the module could miss something after it. */
  static boolean goesBackward(String statement) {
    return BACKWARD.matcher(statement).find() || TIGHTER.matcher(statement).find();
  }

  /** Whether it makes a column of a type that exhausts the memory in lists. */
  static boolean isLarge(String statement) {
    return LARGE.matcher(statement).find();
  }
}
