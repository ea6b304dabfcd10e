package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.migration.MigrationReview;

/**
 * What belongs to the portal itself.
 *
 * @param messages its messages: by key, the texts in all languages
 * @param tables its tables
 */
record PortalFacts(Map<String, String> messages, Set<String> tables) {
  private static final String CORE = "core";
  private static final String ENDING = ".properties";

  static PortalFacts of(PortalLibraries portal) throws IOException {
    Map<String, String> messages = new HashMap<>();
    Set<String> tables = new HashSet<>();
    for (Path library : portal.libraries()) {
      try (ModuleArchive archive = ModuleArchive.open(library)) {
        for (String file : archive.names("org/portal/", "/messages" + ENDING)) {
          messages.putAll(archive.messages(file.substring(0, file.length() - ENDING.length())));
        }
        tables.addAll(MigrationReview.tables(CORE, MigrationRules.scripts(archive, CORE)));
      }
    }
    return new PortalFacts(messages, tables);
  }
}
