package org.portal.launcher.check.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;
import org.portal.launcher.check.Tables;
import org.portal.launcher.check.classes.ClassFacts.AnnotationFacts;

/** Judges which tables a module's classes read and write, as far as the class files show it. */
public final class TableRules {
  private static final String JPA = "jakarta/persistence/";
  private static final Set<String> NAMING =
      Set.of(JPA + "Table", JPA + "SecondaryTable", JPA + "CollectionTable", JPA + "JoinTable");

  /** Tables of the core whose rows belong to the items of all modules. */
  private static final Set<String> SHARED = Set.of("content_item", "content_text", "content_tag");

  private static final Pattern TABLE_IN_SQL =
      Pattern.compile(
          "\\b(?:from|join|into|update|truncate)\\s+(?:table\\s+)?\"?([a-z][a-z0-9_]*)",
          Pattern.CASE_INSENSITIVE);

  private final ModuleClasses classes;
  private final String moduleId;
  private final Set<String> own;
  private final Map<String, String> owners;
  private final Findings findings;

  /**
   * @param own the tables that the module's migrations make
   * @param owners whose the other tables are, by name
   */
  public TableRules(
      ModuleClasses classes,
      String moduleId,
      Set<String> own,
      Map<String, String> owners,
      Findings findings) {
    this.classes = classes;
    this.moduleId = moduleId;
    this.own = own;
    this.owners = owners;
    this.findings = findings;
  }

  /** Finds all that is wrong. */
  public void judge() {
    judgeEntities();
    judgeTexts();
  }

  private void judgeEntities() {
    Set<String> foreign = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      if (!isPersistent(one)) {
        continue;
      }
      for (String table : tables(one)) {
        String shown = "%s (%s)".formatted(table, one.shownName());
        if (!Tables.belongsTo(moduleId, table)) {
          foreign.add(shown);
        } else if (!own.contains(table)) {
          missing.add(shown);
        }
      }
    }
    if (!foreign.isEmpty()) {
      findings.refuse(
          "entity.table",
          "Its entities lie in tables that are not its own: %s.".formatted(Names.few(foreign)),
          "The names of a module's tables begin with %s_, and each is named with @Table."
              .formatted(Tables.prefix(moduleId)),
          "Rename them; ask another module's classes for what it knows.");
    }
    if (!missing.isEmpty()) {
      findings.refuse(
          "entity.missing-table",
          "Its entities need tables that none of its migrations makes: %s."
              .formatted(Names.few(missing)),
          "",
          "Add a migration in db/migration/%s.".formatted(moduleId));
    }
  }

  private static boolean isPersistent(ClassFacts one) {
    return one.has(JPA + "Entity")
        || one.has(JPA + "MappedSuperclass")
        || one.has(JPA + "Embeddable");
  }

  private static List<String> tables(ClassFacts one) {
    List<String> tables = new ArrayList<>();
    List<AnnotationFacts> all = new ArrayList<>(one.annotations());
    all.addAll(one.memberAnnotations());
    for (AnnotationFacts annotation : all) {
      if (NAMING.contains(annotation.type())) {
        annotation.value("schema").forEach(schema -> tables.add(schema + "."));
        annotation.value("name").forEach(name -> tables.add(plain(name)));
      }
    }
    if (one.has(JPA + "Entity") && !one.has(JPA + "Table") && !one.isAbstract()) {
      tables.add(one.name().substring(one.name().lastIndexOf('/') + 1));
    }
    return tables;
  }

  private static String plain(String name) {
    return name.replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private void judgeTexts() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (ClassFacts one : classes.all()) {
      for (String text : one.texts()) {
        find(text, one, uses);
      }
      List<AnnotationFacts> all = new ArrayList<>(one.annotations());
      all.addAll(one.memberAnnotations());
      all.forEach(annotation -> annotation.value("query").forEach(text -> find(text, one, uses)));
    }
    uses.forEach(
        (owner, tables) ->
            findings.refuse(
                "class.table",
                "Its statements name tables of %s: %s.".formatted(owner, Names.few(tables)),
                "A module reads and writes its own tables; content of others it asks for through the"
                    + " core.",
                "Use ContentReader, or the classes of the other module."));
  }

  private void find(String text, ClassFacts one, Map<String, Set<String>> uses) {
    Matcher names = TABLE_IN_SQL.matcher(text);
    while (names.find()) {
      String table = plain(names.group(1));
      String owner = owners.get(table);
      if (owner != null && !SHARED.contains(table) && !own.contains(table)) {
        uses.computeIfAbsent(owner, unused -> new TreeSet<>())
            .add("%s (in %s)".formatted(table, one.shownName()));
      }
    }
  }
}
