package org.portal.launcher.check;

import java.util.Map;
import java.util.Set;
import org.portal.launcher.check.descriptor.DeclaredModule;

/**
 * A module in use, as its neighbours see it.
 *
 * @param known what its JAR shows
 * @param declared what it declares
 * @param messages its messages: by key, the texts in all languages
 * @param tables the tables that its migrations make
 */
record Neighbour(
    KnownModule known, DeclaredModule declared, Map<String, String> messages, Set<String> tables) {
  String id() {
    return declared.id();
  }

  /** The module with its version, for people. */
  String shown() {
    return known.version().isEmpty() ? id() : id() + " " + known.version();
  }
}
