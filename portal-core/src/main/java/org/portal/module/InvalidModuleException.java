package org.portal.module;

import java.io.Serial;
import java.util.List;

/** Thrown when a module's description can't be accepted; names every fault at once. */
public final class InvalidModuleException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of strings is serializable
  private final List<String> faults;

  /**
   * @param moduleId the module as it calls itself, may be empty
   * @param faults sentences that say what was given and what is allowed
   */
  public InvalidModuleException(String moduleId, List<String> faults) {
    super("Module \"" + moduleId + "\": " + String.join(" ", faults));
    this.faults = List.copyOf(faults);
  }

  /** The sentences, each for one fault. */
  public List<String> faults() {
    return faults;
  }
}
