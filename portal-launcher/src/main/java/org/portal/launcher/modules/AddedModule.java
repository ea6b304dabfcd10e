package org.portal.launcher.modules;

/**
 * A module that was installed.
 *
 * @param id its id
 * @param version its version, empty if it says none
 * @param sha256 the hash of its JAR, by which the store knows it
 */
public record AddedModule(String id, String version, String sha256) {

  /** The name of its JAR among the libraries of a web application. */
  String library() {
    return "module-%s-%s.jar".formatted(id, sha256.substring(0, 12));
  }
}
