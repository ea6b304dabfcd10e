package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.ModuleCommand;
import org.portal.launcher.Refusal;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.modules.ModuleStore;
import org.portal.launcher.node.NodeFolders;
import org.portal.launcher.settings.CommandWords;

/**
 * {@code portal module check}: says whether a portal would take a file, and what would happen. It
 * changes nothing and needs no running portal.
 */
public final class CheckCommand implements ModuleCommand {
  private static final String USAGE = "portal module check FILE.jar [--data DIR] [--json]";
  private static final String JSON = "--json";

  @Override
  public ExitCode run(List<String> words, Console console)
      throws Refusal, IOException, InterruptedException {
    CommandWords command = CommandWords.parse(words, USAGE, Set.of(JSON), Set.of("--data"));
    Path jar = command.path(command.exactly(1).get(0));
    if (!Files.isReadable(jar) || !Files.isRegularFile(jar)) {
      throw Refusal.misuse(
          "there is no file %s that can be read; write: %s.".formatted(jar, USAGE));
    }
    Distribution distribution = Distribution.ofThisProgram();
    distribution.check();
    Path data = command.data();
    ModuleStore store = new NodeFolders(data).moduleStore();
    Plan plan;
    try (WorkFolder work = WorkFolder.temporary()) {
      plan =
          new ModuleCheck(distribution, InstalledSet.of(store, store.current()), NodeTrust.of(data))
              .judge(jar, work.path());
    }
    console.text(command.has(JSON) ? plan.toJson() : plan.toText());
    return plan.accepted() ? ExitCode.STOPPED : ExitCode.FAILED;
  }
}
