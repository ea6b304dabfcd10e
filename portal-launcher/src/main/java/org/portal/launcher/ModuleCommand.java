package org.portal.launcher;

import java.io.IOException;
import java.util.List;

/** A command about modules: {@code portal module NAME …}. */
@FunctionalInterface
public interface ModuleCommand {
  /**
   * Does what the words say.
   *
   * @param words what follows the command's name
   * @throws Refusal if the words are not understood, or nothing can be done
   */
  ExitCode run(List<String> words, Console console)
      throws Refusal, IOException, InterruptedException;
}
