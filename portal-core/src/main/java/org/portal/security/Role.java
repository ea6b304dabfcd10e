package org.portal.security;

import java.util.Optional;

/**
 * What somebody is allowed to do: in the whole portal or, for an organisation's own people, in one
 * module.
 *
 * @param name what it allows, lower-case letters and hyphens, for example {@code administrator}
 * @param moduleId the only module that it is valid for; empty for the whole portal
 */
public record Role(String name, Optional<String> moduleId) {

  /** May do everything in the whole portal. */
  public static final Role ADMINISTRATOR = new Role("administrator", Optional.empty());

  private static final String NAME = "[a-z][a-z0-9-]{0,39}";

  public Role {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no role; write at most 40 lower-case letters and hyphens");
    }
  }

  /** The same role in one module only. */
  public Role in(String module) {
    return new Role(name, Optional.of(module));
  }

  /**
   * Whether who has this role may do what asks for the other one: administrators of the portal may
   * do all, administrators of a module all of that module, and a role of the whole portal is valid
   * in each module.
   *
   * @param wanted the role that is asked for
   */
  public boolean covers(Role wanted) {
    boolean inReach = moduleId.isEmpty() || moduleId.equals(wanted.moduleId);
    return inReach && (name.equals(ADMINISTRATOR.name) || name.equals(wanted.name));
  }

  /** The role as it is stored, for example {@code editor:news}. */
  public String code() {
    return moduleId.map(module -> name + ":" + module).orElse(name);
  }

  /**
   * Reads a stored role.
   *
   * @param code what {@link #code} wrote
   * @throws IllegalArgumentException if it is none
   */
  public static Role of(String code) {
    int colon = code.indexOf(':');
    return colon < 0
        ? new Role(code, Optional.empty())
        : new Role(code.substring(0, colon), Optional.of(code.substring(colon + 1)));
  }
}
