package org.portal.launcher.check;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.descriptor.DeclaredModule;
import org.portal.launcher.check.migration.MigrationReview;
import org.portal.launcher.check.resource.ResourceRules;

/**
 * A module as its neighbours see it.
 *
 * @param known what its JAR shows
 * @param declared what it declares
 * @param messages its messages: by key, the texts in all languages
 * @param tables the tables that its migrations make
 * @param files its files that everybody sees, by path
 */
record Neighbour(
    KnownModule known,
    DeclaredModule declared,
    Map<String, String> messages,
    Set<String> tables,
    Set<String> files) {

  static Neighbour of(KnownModule known, DeclaredModule declared, ModuleArchive archive)
      throws IOException {
    return new Neighbour(
        known,
        declared,
        archive.messages(declared.id() + "/messages"),
        MigrationReview.tables(declared.id(), MigrationRules.scripts(archive, declared.id())),
        archive.names().stream().filter(ResourceRules::isShared).collect(Collectors.toSet()));
  }

  String id() {
    return declared.id();
  }

  /** The module with its version, for people. */
  String shown() {
    return known.version().isEmpty() ? id() : id() + " " + known.version();
  }
}
