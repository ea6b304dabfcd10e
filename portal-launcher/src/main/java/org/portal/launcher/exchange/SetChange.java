package org.portal.launcher.exchange;

import java.util.List;
import java.util.Set;
import org.portal.launcher.modules.ModuleSet;

/**
 * A change of modules that an administrator has agreed to.
 *
 * @param title what it is, a few words such as {@code upgrade of health to 1.2}
 * @param base the set that it starts from
 * @param target the modules afterwards; its number and reason do not count
 * @param changed the ids of the modules that are new or of another version
 * @param removed the ids of those that go
 * @param needsStop whether the version that runs could not live with the migrations
 * @param jars the hashes of the JARs that are tried
 */
public record SetChange(
    String title,
    ModuleSet base,
    ModuleSet target,
    Set<String> changed,
    Set<String> removed,
    boolean needsStop,
    List<String> jars) {

  /** Copies what it is given. */
  public SetChange {
    changed = Set.copyOf(changed);
    removed = Set.copyOf(removed);
    jars = List.copyOf(jars);
  }
}
