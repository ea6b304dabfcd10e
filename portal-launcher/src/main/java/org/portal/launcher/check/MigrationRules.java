package org.portal.launcher.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.migration.MigrationReview;

/** Judges what lies among the migrations of a JAR, and what they do. */
final class MigrationRules {
  private static final String ROOT = "db/migration/";

  private final ModuleArchive archive;
  private final String moduleId;
  private final Findings findings;
  private Set<String> tables = Set.of();

  MigrationRules(ModuleArchive archive, String moduleId, Findings findings) {
    this.archive = archive;
    this.moduleId = moduleId;
    this.findings = findings;
  }

  /** The scripts of an owner in a JAR, by path. */
  static Map<String, String> scripts(ModuleArchive archive, String owner) throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    for (String path : archive.names(ROOT + owner + "/", "")) {
      if (!path.endsWith(".class")) {
        scripts.put(path, archive.text(path).orElseThrow());
      }
    }
    return scripts;
  }

  /** Judges them beside those of the version in use. */
  Migrations judge(Optional<Neighbour> installed) throws IOException {
    judgePlaces();
    boolean downgrade =
        installed.isPresent()
            && ModuleVersion.of(archive.version())
                    .compareTo(ModuleVersion.of(installed.get().known().version()))
                < 0;
    MigrationReview review =
        new MigrationReview(
            moduleId, scripts(archive, moduleId), installedScripts(installed), downgrade, findings);
    Migrations migrations = review.judge();
    tables = review.tables();
    return migrations;
  }

  /** The tables that they make; valid after {@link #judge}. */
  Set<String> tables() {
    return tables;
  }

  private static Map<String, String> installedScripts(Optional<Neighbour> installed)
      throws IOException {
    if (installed.isEmpty()) {
      return Map.of();
    }
    try (ModuleArchive archive = ModuleArchive.open(installed.get().known().jar())) {
      return scripts(archive, installed.get().id());
    }
  }

  private void judgePlaces() {
    List<String> elsewhere =
        archive.names(ROOT, "").stream()
            .filter(path -> !path.startsWith(ROOT + moduleId + "/") || path.endsWith(".class"))
            .toList();
    if (!elsewhere.isEmpty()) {
      findings.refuse(
          "migration.place",
          "Files lie among migrations that are not the module's scripts: %s."
              .formatted(Names.few(elsewhere)),
          "The migrations of this module are SQL scripts in %s%s/.".formatted(ROOT, moduleId),
          "Move them there, or leave them out.");
    }
  }
}
