package org.portal.launcher.node;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.portal.launcher.modules.ModuleSet;

/**
 * What a node is doing; immutable.
 *
 * @param generation the number of the generation that serves, 0 for none
 * @param internalPort where this machine reaches it; empty while none answers pages
 * @param modules the set that serves; empty for the modules that come with the portal
 * @param change the change under way, a few words
 * @param step what it is doing
 * @param watchedUntil until when a return is automatic; empty while nothing is watched
 * @param previous the number of the set to which a return leads
 * @param lastResult what became of the last change, a sentence, may be empty
 */
public record NodeStatus(
    int generation,
    OptionalInt internalPort,
    Optional<ModuleSet> modules,
    Optional<String> change,
    String step,
    Optional<Instant> watchedUntil,
    OptionalInt previous,
    String lastResult) {
  /** Before anything was started. */
  static final NodeStatus NONE =
      new NodeStatus(
          0,
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          OptionalInt.empty(),
          "");
}
