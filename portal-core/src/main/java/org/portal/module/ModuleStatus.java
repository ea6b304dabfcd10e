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
 */
public record ModuleStatus(
    String id,
    Optional<ModuleDescriptor> descriptor,
    ModuleState state,
    String reason,
    Instant since,
    String version) {

  /** Its sections; none if it could not be described. */
  public List<SectionDescriptor> sections() {
    return descriptor.map(ModuleDescriptor::sections).orElse(List.of());
  }

  /** The same module in another state. */
  public ModuleStatus in(ModuleState newState, String newReason) {
    return newState == state && newReason.equals(reason)
        ? this
        : new ModuleStatus(id, descriptor, newState, newReason, Instant.now(), version);
  }
}
