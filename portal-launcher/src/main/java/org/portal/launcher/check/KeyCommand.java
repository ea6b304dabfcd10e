package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.ModuleCommand;
import org.portal.launcher.Refusal;
import org.portal.launcher.check.signature.ModuleKeys;
import org.portal.launcher.check.signature.TrustedKey;
import org.portal.launcher.settings.CommandWords;

/** {@code portal module key}: the keys whose signatures a node takes. */
public final class KeyCommand implements ModuleCommand {
  private static final String USAGE =
      "portal module key list | add FILE.pem [--name NAME] | revoke NAME [--reason TEXT], each with"
          + " [--data DIR]";

  @Override
  public ExitCode run(List<String> words, Console console) throws Refusal, IOException {
    CommandWords command =
        CommandWords.parse(words, USAGE, Set.of(), Set.of("--data", "--name", "--reason"));
    ModuleKeys keys = NodeTrust.keys(command.data());
    List<String> others = command.others();
    switch (others.isEmpty() ? "" : others.get(0)) {
      case "list" -> {
        command.exactly(1);
        list(keys, console);
      }
      case "add" -> add(keys, command, console);
      case "revoke" -> {
        TrustedKey key =
            keys.revoke(command.exactly(2).get(1), command.value("--reason").orElse(""));
        console.notice("The key %s no longer counts.".formatted(key.name()));
      }
      default -> throw Refusal.misuse("write: %s.".formatted(USAGE));
    }
    return ExitCode.STOPPED;
  }

  private static void list(ModuleKeys keys, Console console) throws IOException {
    if (keys.all().isEmpty()) {
      console.notice("This node knows no keys; add one with: portal module key add FILE.pem.");
    }
    for (TrustedKey key : keys.all()) {
      console.notice(
          "%-30s %s%s"
              .formatted(
                  key.name(),
                  key.fingerprint(),
                  key.revoked().map(note -> "  revoked " + note).orElse("")));
    }
  }

  private static void add(ModuleKeys keys, CommandWords command, Console console)
      throws Refusal, IOException {
    Path file = command.path(command.exactly(2).get(1));
    if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      throw Refusal.misuse("there is no file %s that can be read.".formatted(file));
    }
    TrustedKey key = keys.add(command.value("--name").orElse(nameOf(file)), file);
    console.notice("The key %s is known now; its fingerprint is".formatted(key.name()));
    console.notice(key.fingerprint());
  }

  /** The name of the file without its ending, as far as a key may be called so. */
  private static String nameOf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
