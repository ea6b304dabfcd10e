package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The type of a column.
 *
 * @param words its name in lower case, for example {@code double precision}
 * @param sizes what stands in parentheses after it
 */
record ColumnType(String words, List<Integer> sizes) {
  private static final Set<String> TEXTS =
      Set.of("varchar", "character varying", "char varying", "varchar2", "nvarchar");
  private static final Set<String> LARGE_OBJECTS =
      Set.of(
          "clob",
          "blob",
          "text",
          "tinytext",
          "mediumtext",
          "longtext",
          "nclob",
          "bytea",
          "image",
          "character large object",
          "char large object",
          "binary large object",
          "oid");

  /** Words that can be a further part of a type's name. */
  private static final List<String> WORDS =
      List.of("precision", "varying", "large", "object", "with", "without", "time", "zone");

  static ColumnType read(TokenReader reader) throws UnreadableSqlException {
    List<String> words = new ArrayList<>();
    words.add(reader.next("a type").name());
    List<Integer> sizes = new ArrayList<>();
    for (boolean more = true; more; ) {
      more = false;
      if (reader.sees("(")) {
        for (List<Token> size : TokenReader.parts(reader.parenthesis())) {
          sizes.add(size(size));
        }
        more = true;
      }
      for (String word : WORDS) {
        if (reader.accept(word)) {
          words.add(word);
          more = true;
        }
      }
    }
    return new ColumnType(String.join(" ", words), List.copyOf(sizes));
  }

  private static int size(List<Token> tokens) throws UnreadableSqlException {
    try {
      return Integer.parseInt(tokens.get(0).text());
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnreadableSqlException("a type whose size is no number");
    }
  }

  /** Whether lists that read it would keep whole contents in memory. */
  boolean isLargeObject() {
    return LARGE_OBJECTS.contains(words);
  }

  /** Whether every value of this type is one of the other, too, and looks the same. */
  boolean fitsInto(ColumnType other) {
    return equals(other)
        || (TEXTS.contains(words)
            && TEXTS.contains(other.words)
            && (other.sizes.isEmpty() || (!sizes.isEmpty() && sizes.get(0) <= other.sizes.get(0))));
  }

  /** As it is written. */
  String shown() {
    return sizes.isEmpty()
        ? words
        : words + "(" + String.join(",", sizes.stream().map(String::valueOf).toList()) + ")";
  }
}
