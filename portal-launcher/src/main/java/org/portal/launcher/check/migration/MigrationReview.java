package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Migrations;
import org.portal.launcher.check.Migrations.Deciding;
import org.portal.launcher.check.Migrations.Effect;

/**
 * Judges the migrations of a module beside those of the version in use: which of them will run, and
 * whether that version can go on meanwhile.
 */
public final class MigrationReview {
  private final String moduleId;
  private final Map<String, String> scripts;
  private final List<MigrationFile> files;
  private final List<MigrationFile> installed;
  private final boolean downgrade;
  private final Findings findings;
  private final Schema schema = new Schema();
  private final List<MigrationFile> newer = new ArrayList<>();
  private Optional<Deciding> deciding = Optional.empty();

  /**
   * @param moduleId the module's id
   * @param scripts its migrations, by path
   * @param installed those of the version in use, by path; none if none is in use
   * @param downgrade whether the version in use is the later one
   */
  public MigrationReview(
      String moduleId,
      Map<String, String> scripts,
      Map<String, String> installed,
      boolean downgrade,
      Findings findings) {
    this.downgrade = downgrade;
    this.moduleId = moduleId;
    this.scripts = scripts;
    this.files = MigrationFile.inOrder(scripts);
    this.installed = MigrationFile.inOrder(installed);
    this.findings = findings;
  }

  /** The tables that scripts make, as far as they can be read. */
  public static Set<String> tables(String moduleId, Map<String, String> scripts) {
    Schema schema = new Schema();
    StatementJudge judge = new StatementJudge(moduleId, schema);
    for (MigrationFile file : MigrationFile.inOrder(scripts)) {
      try {
        SqlStatement.in(file.script()).forEach(judge::judge);
      } catch (UnreadableSqlException e) {
        // said when that module itself is judged
      }
    }
    return schema.tableNames();
  }

  /** The tables that all scripts together make; valid after {@link #judge}. */
  public Set<String> tables() {
    return schema.tableNames();
  }

  /** Judges the scripts that have not run yet. */
  public Migrations judge() {
    judgeNames();
    judgeApplied();
    StatementJudge judge = new StatementJudge(moduleId, schema);
    List<MigrationFile> pending = files.stream().filter(this::isPending).toList();
    files.stream().filter(file -> !pending.contains(file)).forEach(file -> repeat(judge, file));
    schema.runningVersionEndsHere();
    judgeOrder(pending);
    if (!newer.isEmpty()) {
      judgeNewer(judge);
      return Migrations.NONE;
    }
    pending.forEach(file -> judge(judge, file));
    if (pending.isEmpty()) {
      return Migrations.NONE;
    }
    return new Migrations(
        deciding.isPresent() ? Effect.NEEDS_STOP : Effect.ROLLING,
        pending.stream().map(MigrationFile::name).toList(),
        deciding);
  }

  private void judgeNames() {
    List<String> odd = new ArrayList<>();
    for (String path : scripts.keySet()) {
      if (MigrationFile.of(path, "").isEmpty()) {
        odd.add(path);
      }
    }
    if (!odd.isEmpty()) {
      findings.refuse(
          "migration.name",
          "Files among the migrations are none: %s.".formatted(String.join(", ", odd)),
          "A migration is called V<number>__<what_it_does>.sql, for example V2__opening_hours.sql.",
          "Rename them, or put them elsewhere.");
    }
    for (int i = 1; i < files.size(); i++) {
      MigrationFile before = files.get(i - 1);
      MigrationFile file = files.get(i);
      if (!file.isRepeatable() && !before.isRepeatable() && before.compareVersions(file) == 0) {
        findings.refuse(
            "migration.number",
            "Two migrations have the same number: %s and %s.".formatted(before.name(), file.name()),
            "Each has a number of its own.",
            "Give the later one the next number.");
      }
    }
  }

  /** What has run once is history: the database remembers what it was. */
  private void judgeApplied() {
    for (MigrationFile applied : installed) {
      Optional<MigrationFile> now = sameNumber(applied);
      if (applied.isRepeatable()) {
        continue;
      }
      if (now.isEmpty() && downgrade && isAfterAll(applied)) {
        newer.add(applied);
      } else if (now.isEmpty()) {
        findings.refuse(
            "migration.removed",
            "The installed version has run the migration %s, which this one does not have."
                .formatted(applied.name()),
            "A migration that has run stays in the module for good.",
            "Put the file back as it was; what is no longer wanted is removed by a new migration.");
      } else if (!now.get().sameScript(applied)) {
        findings.refuse(
            "migration.changed",
            "The migration %s has run already, and is not what it was.".formatted(applied.name()),
            "A migration that has run is never changed.",
            "Put the file back as it was, and write a new migration with the next number.");
      }
    }
  }

  private boolean isAfterAll(MigrationFile applied) {
    return files.stream()
        .allMatch(file -> file.isRepeatable() || file.compareVersions(applied) < 0);
  }

  /** An earlier version can come back if it would not have minded what ran since. */
  private void judgeNewer(StatementJudge judge) {
    for (MigrationFile file : newer) {
      judge(judge, file);
    }
    String names = String.join(", ", newer.stream().map(MigrationFile::name).toList());
    if (deciding.isPresent()) {
      findings.refuse(
          "migration.newer",
          "The installed version has run %s, and this earlier one can't live with that: %s, line %d: %s (%s)"
              .formatted(
                  names,
                  deciding.get().file(),
                  deciding.get().line(),
                  deciding.get().reason(),
                  deciding.get().statement()),
          "An earlier version can come back if all migrations since are rolling safe.",
          "Go back to a copy of the data instead, or have the author write a version that fits.");
    } else {
      findings.warn(
          "migration.newer",
          "The tables are those of the later version, which has run %s.".formatted(names),
          "This earlier version can live with them.",
          "Nothing; what only the later version knew stays in the tables.");
    }
  }

  private Optional<MigrationFile> sameNumber(MigrationFile applied) {
    return files.stream()
        .filter(
            file ->
                applied.isRepeatable()
                    ? file.name().equals(applied.name())
                    : !file.isRepeatable() && file.compareVersions(applied) == 0)
        .findFirst();
  }

  private boolean isPending(MigrationFile file) {
    for (MigrationFile applied : installed) {
      if (file.isRepeatable()) {
        if (applied.name().equals(file.name()) && applied.sameScript(file)) {
          return false;
        }
      } else if (!applied.isRepeatable() && applied.compareVersions(file) == 0) {
        return false;
      }
    }
    return true;
  }

  private void judgeOrder(List<MigrationFile> pending) {
    Optional<MigrationFile> last =
        installed.stream()
            .filter(applied -> !applied.isRepeatable())
            .max(MigrationFile::compareVersions);
    for (MigrationFile file : pending) {
      if (last.isPresent() && !file.isRepeatable() && file.compareVersions(last.get()) < 0) {
        findings.refuse(
            "migration.order",
            "The new migration %s comes before %s, which has run already."
                .formatted(file.name(), last.get().name()),
            "New migrations come after all that have run.",
            "Give it the next number.");
      }
    }
  }

  /** Follows a script that has run, to know what it left. */
  private static void repeat(StatementJudge judge, MigrationFile file) {
    try {
      SqlStatement.in(file.script()).forEach(judge::judge);
    } catch (UnreadableSqlException e) {
      // it has run: whatever it is, the database understood it
    }
  }

  private void judge(StatementJudge judge, MigrationFile file) {
    try {
      for (SqlStatement statement : SqlStatement.in(file.script())) {
        for (Verdict verdict : judge.judge(statement)) {
          note(file, statement, verdict);
        }
      }
    } catch (UnreadableSqlException e) {
      findings.refuse(
          "migration.unreadable",
          "The migration %s can't be read: it has %s.".formatted(file.name(), e.getMessage()),
          StatementJudge.ALLOWED,
          "Write it in a simpler form that both databases know.");
    }
  }

  private void note(MigrationFile file, SqlStatement statement, Verdict verdict) {
    switch (verdict.kind()) {
      case REMARK ->
          findings.warn(
              verdict.code(), place(file, statement, verdict), verdict.allowed(), verdict.action());
      case REFUSED ->
          findings.refuse(
              verdict.code(), place(file, statement, verdict), verdict.allowed(), verdict.action());
      case STOP -> {
        if (deciding.isEmpty()) {
          deciding =
              Optional.of(
                  new Deciding(file.name(), statement.line(), statement.shown(), verdict.found()));
        }
      }
    }
  }

  private static String place(MigrationFile file, SqlStatement statement, Verdict verdict) {
    return "%s, line %d: %s (%s)"
        .formatted(file.name(), statement.line(), verdict.found(), statement.shown());
  }
}
