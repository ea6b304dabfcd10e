package org.portal.launcher.generation;

import java.nio.file.Path;
import java.util.Optional;

/** Says how generations are started; the tests put small stand-ins here. */
@FunctionalInterface
public interface GenerationCommands {
  /**
   * The command for a generation.
   *
   * @param distribution the folder of the portal that it is to run; empty for the node's own
   */
  GenerationCommand of(Optional<Path> distribution, GenerationRole role);
}
