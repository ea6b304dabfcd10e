package org.portal.module;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A module and what it is doing; immutable.
 *
 * @param id its id; the name of its class if it could not even be described
 * @param descriptor what it declared, if it could be described
 * @param state what it is doing
 * @param reason why it failed, a sentence for the administrator; kept while a failed module is
 *     switched off, empty for all others
 * @param since when it came into this state, UTC
 * @param version the version of its JAR; empty if the JAR does not say
 * @param triedAgainAt when it is tried again by itself, UTC; only for a module that was on and is
 *     out because of its faults, on this node
 */
public record ModuleStatus(
    String id,
    Optional<ModuleDescriptor> descriptor,
    ModuleState state,
    String reason,
    Instant since,
    String version,
    Optional<Instant> triedAgainAt) {

  /** Its sections; none if it could not be described. */
  public List<SectionDescriptor> sections() {
    return descriptor.map(ModuleDescriptor::sections).orElse(List.of());
  }

  /** The same module in another state. */
  public ModuleStatus in(ModuleState newState, String newReason) {
    return newState == state && newReason.equals(reason)
        ? this
        : new ModuleStatus(
            id, descriptor, newState, newReason, Instant.now(), version, Optional.empty());
  }

  /** The same module, out for a while. */
  public ModuleStatus restingUntil(Instant trial, String newReason) {
    return new ModuleStatus(
        id,
        descriptor,
        ModuleState.FAILED,
        newReason,
        isResting() ? since : Instant.now(),
        version,
        Optional.of(trial));
  }

  /** Whether it is out for a while, and comes back by itself. */
  public boolean isResting() {
    return triedAgainAt.isPresent();
  }
}
