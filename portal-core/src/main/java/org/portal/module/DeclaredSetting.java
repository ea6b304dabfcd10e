package org.portal.module;

/**
 * Something that an operator may set for a module.
 *
 * @param name unique in the module
 * @param defaultValue what holds until it is set, may be empty
 */
public record DeclaredSetting(String name, String defaultValue) {

  /** The key under which an operator sets it, for example {@code portal.module.health.phone}. */
  public String key(String moduleId) {
    return "portal.module." + moduleId + "." + name;
  }
}
