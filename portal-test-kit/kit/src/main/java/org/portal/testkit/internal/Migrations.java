package org.portal.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.portal.content.ContentItem;
import org.portal.module.SectionDescriptor;

/** The scripts that make a module's tables: read, and run on an empty database. */
public final class Migrations {

  private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

  private final ModuleUnderTest module;

  private Migrations(ModuleUnderTest module) {
    this.module = module;
  }

  /** Those of a module. */
  public static Migrations of(ModuleUnderTest module) {
    return new Migrations(module);
  }

  /**
   * What is wrong with the scripts; none if all is well.
   *
   * @param allowed the names of those that may take away what an earlier version needs
   */
  public List<String> faults(Set<String> allowed) {
    List<String> faults = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    for (Path script : scripts()) {
      String name = script.getFileName().toString();
      Matcher parts = NAME.matcher(name);
      if (!parts.matches()) {
        faults.add(
            "%s is no usable name; migrations are called V1__what_it_does.sql, V2__… and are never changed, repeated or undone."
                .formatted(module.name(script)));
      } else if (numbers.put(parts.group(1), name) != null) {
        faults.add(
            "There are two migrations V%s; give the later one the next number."
                .formatted(parts.group(1)));
      }
      for (String statement : SqlStatements.of(read(script))) {
        faults.addAll(faults(name, statement, allowed.contains(name)));
      }
    }
    faults.addAll(faultsOfRun());
    return faults;
  }

  private List<String> faults(String script, String statement, boolean mayGoBackward) {
    List<String> faults = new ArrayList<>();
    for (String table : SqlStatements.tables(statement)) {
      if (!table.startsWith(module.tablePrefix())) {
        faults.add(
            "%s touches the table %s; the tables of module \"%s\" begin with %s, and all others belong to somebody else. Statement: %s"
                .formatted(script, table, module.id(), module.tablePrefix(), shortly(statement)));
      }
    }
    if (!mayGoBackward && SqlStatements.goesBackward(statement)) {
      faults.add(
          "%s takes away or tightens something: %s. The version before runs beside this one while they change over, so migrations only add. Leave the old column alone and drop it a version later, in a script that migrationsThatNeedAStop() names."
              .formatted(script, shortly(statement)));
    }
    if (SqlStatements.isLarge(statement)) {
      faults.add(
          "%s makes a large object: %s. Lists of such exhaust the memory; use a long varchar."
              .formatted(script, shortly(statement)));
    }
    return faults;
  }

  private static String shortly(String statement) {
    return statement.length() > 120 ? statement.substring(0, 120) + "…" : statement;
  }

  private List<Path> scripts() {
    Path folder = module.classes().resolve("db/migration").resolve(module.id());
    return module.files(".sql").stream().filter(file -> file.startsWith(folder)).toList();
  }

  private static String read(Path script) {
    try {
      return Files.readString(script);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> faultsOfRun() {
    List<String> faults = new ArrayList<>();
    try (EmptyDatabase database = EmptyDatabase.withTablesOfTheCore()) {
      Map<String, List<String>> before = database.columns();
      database.migrate(module);
      Map<String, List<String>> after = new TreeMap<>(database.columns());
      for (SectionDescriptor section : module.descriptor().sections()) {
        String table = FilterColumns.table(section.type());
        if (!after.containsKey(table)) {
          faults.add(
              "The type of section \"%s\" lies in the table %s, which no migration makes; create it in %s."
                  .formatted(section.id(), table, "db/migration/" + module.id()));
        }
      }
      before.forEach(
          (table, columns) -> {
            if (!columns.equals(after.get(table))) {
              faults.add(
                  "The migrations change the portal's own table %s; leave it as it is."
                      .formatted(table));
            }
          });
      after.keySet().removeAll(before.keySet());
      after.keySet().stream()
          .filter(table -> !table.startsWith(module.tablePrefix()))
          .forEach(
              table ->
                  faults.add(
                      "The migrations make the table %s; the tables of module \"%s\" begin with %s. Rename it."
                          .formatted(table, module.id(), module.tablePrefix())));
    } catch (FlywayException failure) {
      faults.add(
          "The migrations do not run on an empty H2 database: %s"
              .formatted(failure.getMessage().strip()));
    }
    return faults;
  }

  /** What is wrong with the indexes; none if all is well. */
  public List<String> faultsOfIndexes() {
    try (EmptyDatabase database = EmptyDatabase.withTablesOfTheCore()) {
      database.migrate(module);
      List<String> faults = new ArrayList<>();
      for (SectionDescriptor section : module.descriptor().sections()) {
        Class<? extends ContentItem> type = section.type();
        for (FilterColumns.Filter filter : FilterColumns.of(type)) {
          if (!database.leadingColumns(filter.table()).contains(filter.column())) {
            faults.add(
                "Lists of \"%s\" can be filtered by %s, but no index of %s begins with the column %s, so that each filter reads the whole table. Add in a migration: create index %s_%s on %s (%s, %s);"
                    .formatted(
                        section.id(),
                        filter.attribute(),
                        filter.table(),
                        filter.column(),
                        filter.table(),
                        filter.column(),
                        filter.table(),
                        filter.column(),
                        filter.key()));
          }
        }
      }
      return faults;
    } catch (FlywayException failure) {
      return List.of(
          "The migrations do not run on an empty H2 database: " + failure.getMessage().strip());
    }
  }
}
