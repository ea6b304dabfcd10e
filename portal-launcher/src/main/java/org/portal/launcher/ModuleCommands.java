package org.portal.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portal.launcher.check.CheckCommand;
import org.portal.launcher.check.KeyCommand;
import org.portal.launcher.check.PolicyCommand;
import org.portal.launcher.control.NodeCommand;

/** The commands about modules, by name. */
final class ModuleCommands {
  private static final Map<String, ModuleCommand> BY_NAME = new TreeMap<>(NodeCommand.all());

  static {
    BY_NAME.put("check", new CheckCommand());
    BY_NAME.put("key", new KeyCommand());
    BY_NAME.put("policy", new PolicyCommand());
  }

  private ModuleCommands() {}

  /** Runs the command that the first word names with the words after it. */
  static ExitCode run(List<String> words, Console console)
      throws Refusal, IOException, InterruptedException {
    ModuleCommand command = words.isEmpty() ? null : BY_NAME.get(words.get(0));
    if (command == null) {
      throw Refusal.misuse(
          "there is no command 'module %s'; there are %s."
              .formatted(words.isEmpty() ? "" : words.get(0), String.join(", ", BY_NAME.keySet())));
    }
    return command.run(words.subList(1, words.size()), console);
  }
}
