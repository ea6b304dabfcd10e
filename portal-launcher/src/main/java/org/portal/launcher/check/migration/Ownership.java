package org.portal.launcher.check.migration;

import java.util.List;
import java.util.Set;
import org.portal.launcher.check.Tables;

/**
 * Which tables the migrations of a module may touch.
 *
 * @param moduleId the module
 */
record Ownership(String moduleId) {
  /** The core's table of what all items have in common, which a module's own tables extend. */
  private static final String ITEMS = "content_item";

  private static final Set<String> READABLE = Set.of(ITEMS, "content_text");

  /** The names may begin so. */
  private String allowed() {
    return "The names of a module's tables begin with %s_.".formatted(Tables.prefix(moduleId));
  }

  boolean owns(String name) {
    return Tables.belongsTo(moduleId, name);
  }

  /** Something that is made, changed or removed. */
  List<Verdict> change(String what, String name) {
    return owns(name)
        ? List.of()
        : List.of(
            Verdict.refused(
                "migration.table",
                "It changes the %s \"%s\", which is not the module's own.".formatted(what, name),
                allowed(),
                "Rename it, or leave it to the module that it belongs to."));
  }

  /** A table that rows point to. */
  List<Verdict> reference(String table) {
    return owns(table) || table.equals(ITEMS)
        ? List.of()
        : List.of(
            Verdict.refused(
                "migration.reference",
                "A foreign key points to \"%s\", which is not the module's own.".formatted(table),
                "A foreign key may point to the module's own tables and to %s.".formatted(ITEMS),
                "Keep the id or the slug of the item without a foreign key."));
  }

  /** A table that is read. */
  List<Verdict> read(String table) {
    return owns(table) || READABLE.contains(table)
        ? List.of()
        : List.of(
            Verdict.refused(
                "migration.read",
                "It reads the table \"%s\", which is not the module's own.".formatted(table),
                "A migration reads the module's own tables, content_item and content_text.",
                "Ask the other module's classes at run time, or do without."));
  }
}
