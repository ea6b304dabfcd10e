package org.portal.launcher.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The modules in use, beside which a new one is to run.
 *
 * @param added JARs that came after the portal's release; each replaces the bundled module that it
 *     is another version of
 * @param leftOut ids of bundled modules that are not in use
 */
public record InstalledSet(List<Path> added, Set<String> leftOut) {
  /** The modules that come with the portal, and no other. */
  public static final InstalledSet BUNDLED = new InstalledSet(List.of(), Set.of());

  /** Copies what it is given. */
  public InstalledSet {
    added = List.copyOf(added);
    leftOut = Set.copyOf(leftOut);
  }
}
