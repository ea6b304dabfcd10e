package org.portal.launcher.check.classes;

import java.util.Collection;
import java.util.List;

/** Which addresses a module may answer past the portal's own way of a request. */
public final class Addresses {
  private Addresses() {}

  /** Those that do not lie below the module's own, {@code /<id>/}. */
  public static List<String> foreign(String moduleId, Collection<String> patterns) {
    String own = "/" + moduleId + "/";
    return patterns.stream()
        .map(pattern -> pattern.startsWith("/") ? pattern : "/" + pattern)
        .filter(pattern -> !pattern.startsWith(own) && !pattern.equals("/" + moduleId))
        .toList();
  }
}
