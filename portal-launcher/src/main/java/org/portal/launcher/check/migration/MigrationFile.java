package org.portal.launcher.check.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One script of a module's migrations.
 *
 * @param name its file's name
 * @param version its numbers; none for a script that runs again whenever it changes
 * @param script its text
 */
record MigrationFile(String name, List<Integer> version, String script) {
  private static final Pattern VERSIONED =
      Pattern.compile("V(\\d{1,9}(?:[._]\\d{1,9})*)__[^/]+\\.sql");
  private static final Pattern REPEATABLE = Pattern.compile("R__[^/]+\\.sql");

  /** The script, if its name is that of a migration. */
  static Optional<MigrationFile> of(String path, String script) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher versioned = VERSIONED.matcher(name);
    if (versioned.matches()) {
      List<Integer> version =
          Arrays.stream(versioned.group(1).split("[._]", -1)).map(Integer::valueOf).toList();
      return Optional.of(new MigrationFile(name, version, script));
    }
    return REPEATABLE.matcher(name).matches()
        ? Optional.of(new MigrationFile(name, List.of(), script))
        : Optional.empty();
  }

  /** In the order in which they run; what is no migration is left out. */
  static List<MigrationFile> inOrder(Map<String, String> scripts) {
    List<MigrationFile> files = new ArrayList<>();
    scripts.forEach((path, script) -> of(path, script).ifPresent(files::add));
    files.sort(
        Comparator.comparing(MigrationFile::isRepeatable)
            .thenComparing(MigrationFile::compareVersions)
            .thenComparing(MigrationFile::name));
    return files;
  }

  boolean isRepeatable() {
    return version.isEmpty();
  }

  int compareVersions(MigrationFile other) {
    for (int i = 0; i < Math.max(version.size(), other.version.size()); i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int number(int place) {
    return place < version.size() ? version.get(place) : 0;
  }

  /** Whether both are the same, but for the ends of their lines: so the migrations are compared. */
  boolean sameScript(MigrationFile other) {
    return script.lines().toList().equals(other.script.lines().toList());
  }
}
