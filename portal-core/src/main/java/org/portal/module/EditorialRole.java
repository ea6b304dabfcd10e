package org.portal.module;

import java.util.Set;

/**
 * A role that a module declares for the people who fill it; immutable. Its name in the languages of
 * the administration is the message {@code role.<name>}.
 *
 * @param name lower-case letters and hyphens, for example {@code editor}
 * @param rights what who has it may do to all content of the module
 */
public record EditorialRole(String name, Set<EditorialRight> rights) {

  /** What a module has that declares no role. */
  public static final EditorialRole EDITOR =
      new EditorialRole("editor", Set.of(EditorialRight.values()));

  public EditorialRole {
    rights = Set.copyOf(rights);
  }

  /** Whether who has it may do that. */
  public boolean allows(EditorialRight right) {
    return rights.contains(right);
  }
}
