package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.migration.MigrationReview;
import org.portal.launcher.check.resource.ResourceRules;

/**
 * What belongs to the portal itself.
 *
 * @param messages its messages: by key, the texts in all languages
 * @param tables its tables
 * @param files its files that everybody sees: by path, the library that they are in
 */
record PortalFacts(Map<String, String> messages, Set<String> tables, Map<String, String> files) {
  private static final String CORE = "core";
  private static final String ENDING = ".properties";

  static PortalFacts of(PortalLibraries portal) throws IOException {
    Map<String, String> messages = new HashMap<>();
    Set<String> tables = new HashSet<>();
    Map<String, String> files = new HashMap<>();
    for (Path library : portal.libraries()) {
      try (ModuleArchive archive = ModuleArchive.open(library)) {
        for (String file : archive.names("org/portal/", "/messages" + ENDING)) {
          messages.putAll(archive.messages(file.substring(0, file.length() - ENDING.length())));
        }
        tables.addAll(MigrationReview.tables(CORE, MigrationRules.scripts(archive, CORE)));
        archive.names().stream()
            .filter(ResourceRules::isShared)
            .forEach(name -> files.put(name, library.getFileName().toString()));
      }
    }
    return new PortalFacts(messages, tables, files);
  }
}
