package org.portal.launcher.check.migration;

import java.util.Locale;

/**
 * One word or sign of SQL.
 *
 * @param kind what it is
 * @param text as written; of a quoted name what is between the quotes
 * @param line where it stands
 * @param start where it begins in the script
 * @param end where it ends in the script
 */
record Token(Kind kind, String text, int line, int start, int end) {
  enum Kind {
    /** A keyword or a name. */
    WORD,
    /** A name in double quotes. */
    QUOTED_NAME,
    /** A text in single quotes. */
    TEXT,
    /** A number. */
    NUMBER,
    /** Anything else, one character. */
    SIGN
  }

  /** Whether it is that keyword or sign, whatever the case. */
  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** The name in lower case: both databases are asked with names that are not quoted. */
  String name() {
    return text.toLowerCase(Locale.ROOT);
  }
}
