package org.portal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portal.launcher.control.ControlServer;
import org.portal.launcher.control.ModuleRequests;
import org.portal.launcher.control.NodeCommand;
import org.portal.launcher.exchange.ProcessWork;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.generation.HostNames;
import org.portal.launcher.generation.ServerCommand;
import org.portal.launcher.modules.ModuleSets;
import org.portal.launcher.node.ControlAddress;
import org.portal.launcher.node.Node;
import org.portal.launcher.node.NodeFolders;
import org.portal.launcher.node.NodeLock;
import org.portal.launcher.node.RotatingLog;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.PropertyNames;
import org.portal.launcher.settings.RunOptions;

/**
 * The main class of a node: reads the command line, starts a generation, watches it, starts another
 * when it dies, and stops with it. It has no port of its own.
 */
public final class Supervisor {
  /** The folder that the data folder lies in when none is named: the one of the start script. */
  private static final String HOME = "portal.home";

  private final Console console;

  private Supervisor(Console console) {
    this.console = console;
  }

  /** {@code run [options]} or {@code module NAME …}. */
  public static void main(String[] arguments) {
    Console console = Console.ofThisProcess();
    System.exit(new Supervisor(console).execute(List.of(arguments)).number());
  }

  private ExitCode execute(List<String> words) {
    try {
      if (!words.isEmpty() && words.get(0).equals("module")) {
        return ModuleCommands.run(words.subList(1, words.size()), console);
      }
      if (!words.isEmpty() && words.get(0).equals("upgrade")) {
        return NodeCommand.release().run(words.subList(1, words.size()), console);
      }
      if (words.isEmpty() || !words.get(0).equals("run")) {
        throw Refusal.misuse(
            "the commands are: run, with the options %s, upgrade and module."
                .formatted(RunOptions.HELP));
      }
      run(
          NodeSettings.of(
              RunOptions.parse(words.subList(1, words.size())),
              Path.of("").toAbsolutePath(),
              Path.of(System.getProperty(HOME, "")).toAbsolutePath()));
      return ExitCode.STOPPED;
    } catch (Refusal refusal) {
      console.complain(refusal.sentence());
      return refusal.exitCode();
    } catch (IOException e) {
      console.complain("the portal cannot go on: " + e + ".");
      return ExitCode.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  private void run(NodeSettings settings) throws Refusal, IOException, InterruptedException {
    Distribution distribution = Distribution.ofThisProgram();
    distribution.check();
    NodeFolders folders = new NodeFolders(settings.data());
    folders.prepare();
    NodeLock lock = NodeLock.take(folders);
    try (RotatingLog log = new RotatingLog(folders.logFile())) {
      console.notice(
          "Starting the portal on port %d with the data in %s (log: %s)"
              .formatted(settings.port(), settings.data(), folders.logFile()));
      List<String> hostNames = hostNames(settings, folders);
      folders.moduleStore().prepare();
      ModuleSets.startedFrom(distribution, folders.moduleStore());
      Node node =
          new Node(
              settings,
              folders,
              (folder, role) ->
                  new ServerCommand(
                      role,
                      folder.map(Distribution::new).orElse(distribution),
                      folders.run(),
                      settings.memory(),
                      hostNames),
              new ProcessWork(distribution, settings, folders.run()),
              console,
              log);
      Signals.onStop(node::requestStop);
      ControlServer control =
          ControlServer.open(
              ControlAddress.of(folders.control()),
              new ModuleRequests(distribution, folders, Optional.of(node)),
              log);
      try {
        node.run();
      } finally {
        control.close();
      }
      console.notice("The portal has stopped.");
    } finally {
      lock.close();
    }
  }

  private static List<String> hostNames(NodeSettings settings, NodeFolders folders)
      throws Refusal, IOException {
    return HostNames.ofThisMachine()
        .options(settings.properties().get(PropertyNames.DATABASE_URL), folders.hosts());
  }
}
