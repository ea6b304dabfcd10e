package org.portal.launcher.check;

import java.util.Locale;

/** Whose table a name belongs to. */
public final class Tables {
  private Tables() {}

  /** What the names of a module's tables begin with, before the underscore. */
  public static String prefix(String moduleId) {
    return moduleId.replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** Whether a name lies in a module's own space. */
  public static boolean belongsTo(String moduleId, String table) {
    String prefix = prefix(moduleId);
    String name = table.toLowerCase(Locale.ROOT);
    return name.equals(prefix) || name.startsWith(prefix + "_");
  }
}
