package org.portal.launcher.check;

import java.util.List;

/**
 * What would happen if a JAR were installed, and every reason why it can't be; immutable.
 *
 * @param file the name of the file
 * @param sha256 its hash
 * @param size its bytes
 * @param action what installing it would be
 * @param module the module's id, empty if it is not known
 * @param version its version, empty if it says none
 * @param installedVersion the version that is in use, empty if none is
 * @param core the versions of the core's API that it was written for, empty if not known
 * @param signature who signed it
 * @param refusals the reasons against it; empty if it can be installed
 * @param warnings what an administrator should know before
 * @param changes what it brings, beside what the installed version has
 * @param migrations what its migrations do
 */
public record Plan(
    String file,
    String sha256,
    long size,
    Action action,
    String module,
    String version,
    String installedVersion,
    String core,
    Signature signature,
    List<Finding> refusals,
    List<Finding> warnings,
    List<Change> changes,
    Migrations migrations) {

  /** Copies what it is given. */
  public Plan {
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
    changes = List.copyOf(changes);
  }

  /** What installing a JAR would be. */
  public enum Action {
    /** Nothing: it is refused. */
    REFUSE,
    /** A module that is not in use yet. */
    INSTALL,
    /** A later version of a module in use. */
    UPGRADE,
    /** An earlier version of a module in use. */
    DOWNGRADE,
    /** The same version of a module in use, in another file. */
    REPLACE,
    /** The very file that is in use. */
    NOTHING
  }

  /** Whether it can be installed. */
  public boolean accepted() {
    return refusals.isEmpty();
  }

  /** As JSON, for scripts and for keeping. */
  public String toJson() {
    return PlanJson.write(this);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Plan fromJson(String json) {
    return PlanJson.read(json);
  }

  /** As text for a terminal. */
  public String toText() {
    return new PlanText(this).text();
  }
}
