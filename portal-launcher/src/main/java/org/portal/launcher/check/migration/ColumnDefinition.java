package org.portal.launcher.check.migration;

import java.util.Optional;

/**
 * A column as a statement defines it.
 *
 * @param name its name
 * @param type its type
 * @param required whether it may not be null
 * @param hasDefault whether it has a value when none is given
 * @param unique whether each value may be there only once
 * @param checked whether its values are checked
 * @param references the table that it points to
 */
record ColumnDefinition(
    String name,
    ColumnType type,
    boolean required,
    boolean hasDefault,
    boolean unique,
    boolean checked,
    Optional<String> references) {

  /** Reads a definition up to the end. */
  static ColumnDefinition read(TokenReader reader) throws UnreadableSqlException {
    String name = reader.name();
    ColumnType type = ColumnType.read(reader);
    boolean required = false;
    boolean hasDefault = false;
    boolean unique = false;
    boolean checked = false;
    Optional<String> references = Optional.empty();
    while (!reader.atEnd()) {
      if (reader.accept("not", "null")) {
        required = true;
      } else if (reader.accept("null")) {
        required = false;
      } else if (reader.accept("primary", "key")) {
        required = true;
        unique = true;
      } else if (reader.accept("unique")) {
        unique = true;
      } else if (reader.accept("constraint")) {
        reader.name();
      } else if (reader.accept("references")) {
        references = Optional.of(Reference.read(reader));
      } else if (reader.accept("check")) {
        Expressions.judge(reader.parenthesis());
        checked = true;
      } else if (reader.accept("generated")) {
        identity(reader);
        hasDefault = true;
      } else if (reader.accept("default")) {
        Expressions.skipDefault(reader);
        hasDefault = true;
      } else {
        throw reader.unexpected("a property of the column");
      }
    }
    return new ColumnDefinition(name, type, required, hasDefault, unique, checked, references);
  }

  private static void identity(TokenReader reader) throws UnreadableSqlException {
    if (!reader.accept("always")) {
      reader.expect("by", "default");
    }
    reader.expect("as", "identity");
    if (reader.sees("(")) {
      reader.parenthesis();
    }
  }

  ColumnDefinition withType(ColumnType other) {
    return new ColumnDefinition(name, other, required, hasDefault, unique, checked, references);
  }

  ColumnDefinition withRequired(boolean isRequired) {
    return new ColumnDefinition(name, type, isRequired, hasDefault, unique, checked, references);
  }

  ColumnDefinition withDefault(boolean has) {
    return new ColumnDefinition(name, type, required, has, unique, checked, references);
  }

  ColumnDefinition renamed(String other) {
    return new ColumnDefinition(other, type, required, hasDefault, unique, checked, references);
  }
}
