package org.portal.launcher.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.ModuleCommand;
import org.portal.launcher.Refusal;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.node.ControlAddress;
import org.portal.launcher.node.NodeFolders;
import org.portal.launcher.node.NodeLock;
import org.portal.launcher.settings.CommandWords;

/**
 * A command that asks a node: {@code portal module NAME [WHAT] [--data DIR] [--yes] [--json]}. It
 * shows what would happen, asks, and tells how it goes; it is well done only when the new modules
 * serve.
 */
public final class NodeCommand implements ModuleCommand {
  private static final String YES = "--yes";
  private static final String JSON = "--json";
  private static final String NAME = "--name";

  /** Commands that are told a file, and a module; the others are told nothing. */
  private static final Set<String> WITH_FILE = Set.of("plan", "install", "upgrade", "release");

  private static final Set<String> WITH_ID = Set.of("remove", "enable", "disable", "purge");

  private final String name;

  private NodeCommand(String name) {
    this.name = name;
  }

  /** All of them, by name. */
  public static Map<String, ModuleCommand> all() {
    return Map.of(
        "list", new NodeCommand("list"),
        "status", new NodeCommand("status"),
        "plan", new NodeCommand("plan"),
        "install", new NodeCommand("install"),
        "upgrade", new NodeCommand("upgrade"),
        "remove", new NodeCommand("remove"),
        "enable", new NodeCommand("enable"),
        "disable", new NodeCommand("disable"),
        "purge", new NodeCommand("purge"),
        "return", new NodeCommand("return"));
  }

  /** {@code portal upgrade}: the release that this program belongs to takes over. */
  public static ModuleCommand release() {
    return new NodeCommand("release");
  }

  @Override
  public ExitCode run(List<String> words, Console console)
      throws Refusal, IOException, InterruptedException {
    CommandWords command =
        CommandWords.parse(words, usage(), Set.of(YES, JSON), Set.of("--data", NAME));
    Distribution distribution = Distribution.ofThisProgram();
    distribution.check();
    NodeFolders folders = new NodeFolders(command.data());
    JsonObjectBuilder request = Json.createObjectBuilder().add("command", name);
    if (name.equals("release")) {
      command.exactly(0);
      request.add("file", distribution.folder().toString());
    } else if (WITH_FILE.contains(name)) {
      Path file = command.path(command.exactly(1).get(0));
      request.add("file", file.toString());
      if (!name.equals("plan")) {
        Optional<String> agreed = agreedPlan(file, command, distribution, folders, console);
        if (agreed.isEmpty()) {
          return ExitCode.FAILED;
        }
        request.add("sha256", agreed.get());
      }
    } else if (WITH_ID.contains(name)) {
      String id = command.exactly(1).get(0);
      request.add("id", id);
      if (name.equals("purge")) {
        request.add("name", nameToPurge(command, console, id));
      } else if (name.equals("remove")
          && !agrees(command, console, "Remove the module " + id + "?")) {
        return ExitCode.FAILED;
      }
    } else {
      command.exactly(0);
    }
    JsonObject done = ask(request.build(), distribution, folders, console);
    return show(done, command.has(JSON), console);
  }

  private String usage() {
    String what = WITH_FILE.contains(name) ? " FILE.jar" : WITH_ID.contains(name) ? " ID" : "";
    return name.equals("release")
        ? "portal upgrade [--data DIR]"
        : "portal module %s%s [--data DIR] [--yes] [--json]".formatted(name, what);
  }

  private static Optional<String> agreedPlan(
      Path file,
      CommandWords command,
      Distribution distribution,
      NodeFolders folders,
      Console console)
      throws Refusal, IOException, InterruptedException {
    JsonObject answer =
        ask(
            Json.createObjectBuilder().add("command", "plan").add("file", file.toString()).build(),
            distribution,
            folders,
            console);
    if (answer.containsKey("text")) {
      console.text(answer.getString("text"));
    }
    if (answer.getInt(Line.EXIT) != 0) {
      console.complain(answer.getString(Line.SENTENCE));
      return Optional.empty();
    }
    JsonObject plan = Line.read(answer.getString("plan"));
    return agrees(command, console, "Go on?")
        ? Optional.of(plan.getString("sha256"))
        : Optional.empty();
  }

  private static boolean agrees(CommandWords command, Console console, String question)
      throws Refusal, IOException {
    if (command.has(YES)) {
      return true;
    }
    return List.of("y", "yes")
        .contains(answer(console, question + " [y/N] ").toLowerCase(Locale.ROOT));
  }

  private static String nameToPurge(CommandWords command, Console console, String id)
      throws Refusal, IOException {
    Optional<String> given = command.value(NAME);
    return given.isPresent()
        ? given.get()
        : answer(
            console,
            "All content of the module is written to a file and deleted. Type its name, %s, to go on: "
                .formatted(id));
  }

  private static String answer(Console console, String question) throws Refusal, IOException {
    console.text(question);
    // not closed: it is the process's own
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    String line = input.readLine();
    if (line == null) {
      throw Refusal.misuse("nobody can be asked here; write --yes to agree to the plan.");
    }
    return line.strip();
  }

  private static JsonObject ask(
      JsonObject request, Distribution distribution, NodeFolders folders, Console console)
      throws Refusal, IOException, InterruptedException {
    JsonObject[] last = new JsonObject[1];
    Answers answers =
        line -> {
          last[0] = line;
          if (line.containsKey(Line.PROGRESS)) {
            console.progress(line.getString(Line.PROGRESS));
          }
        };
    Optional<SocketChannel> channel = ControlClient.connect(ControlAddress.of(folders.control()));
    if (channel.isPresent()) {
      ControlClient.ask(channel.get(), request, answers);
    } else {
      folders.prepare();
      NodeLock lock = NodeLock.take(folders);
      try {
        new ModuleRequests(distribution, folders, Optional.empty()).answer(request, answers);
      } finally {
        lock.close();
      }
    }
    return last[0];
  }

  private ExitCode show(JsonObject done, boolean json, Console console) {
    boolean well = done.getInt(Line.EXIT) == 0;
    if (json) {
      console.notice(
          name.equals("plan") && done.containsKey("plan")
              ? done.getString("plan")
              : done.toString());
    } else if (done.containsKey("text")) {
      console.text(done.getString("text"));
    } else if (done.containsKey("modules")) {
      for (JsonObject module : done.getJsonArray("modules").getValuesAs(JsonObject.class)) {
        console.notice(
            "%-20s %-16s %s"
                .formatted(
                    module.getString("id"),
                    module.getString("version"),
                    module.getString("origin")));
      }
    } else if (name.equals("status")) {
      done.forEach((key, value) -> console.notice("%-14s %s".formatted(key, value)));
    } else if (well) {
      console.notice(done.getString(Line.SENTENCE));
    } else {
      console.complain(done.getString(Line.SENTENCE));
    }
    return well ? ExitCode.STOPPED : ExitCode.FAILED;
  }
}
