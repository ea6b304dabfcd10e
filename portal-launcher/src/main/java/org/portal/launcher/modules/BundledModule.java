package org.portal.launcher.modules;

/**
 * A module that comes with the portal.
 *
 * @param id its id
 * @param version its version, empty if it says none
 * @param sha256 the hash of its JAR
 * @param library the name of its JAR among the libraries of the web application
 * @param inUse whether the set runs it
 */
public record BundledModule(
    String id, String version, String sha256, String library, boolean inUse) {

  /** The same one, in use or left out. */
  BundledModule inUse(boolean wanted) {
    return new BundledModule(id, version, sha256, library, wanted);
  }
}
