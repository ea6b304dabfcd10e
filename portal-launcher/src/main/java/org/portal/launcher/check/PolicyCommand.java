package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portal.launcher.Console;
import org.portal.launcher.ExitCode;
import org.portal.launcher.ModuleCommand;
import org.portal.launcher.Refusal;
import org.portal.launcher.check.signature.Policy;
import org.portal.launcher.settings.CommandWords;

/** {@code portal module policy}: what a node takes. */
public final class PolicyCommand implements ModuleCommand {
  private static final String USAGE =
      "portal module policy | signature required | signature optional | deny ID [VERSION] | deny"
          + " sha256:HASH | allow …, each with [--reason TEXT] [--data DIR]";

  @Override
  public ExitCode run(List<String> words, Console console) throws Refusal, IOException {
    CommandWords command = CommandWords.parse(words, USAGE, Set.of(), Set.of("--data", "--reason"));
    Path file = NodeTrust.policyFile(command.data());
    Policy policy = Policy.read(file);
    List<String> rule = command.others();
    if (!rule.isEmpty()) {
      policy = changed(policy, rule, command.value("--reason").orElse(""));
      write(file, policy);
    }
    console.text(policy.text());
    return ExitCode.STOPPED;
  }

  private static Policy changed(Policy policy, List<String> rule, String reason) throws Refusal {
    String text = String.join(" ", rule);
    List<Policy.Denial> denials = new ArrayList<>(policy.denials());
    if (text.equals("signature required") || text.equals("signature optional")) {
      return new Policy(text.endsWith("required"), denials);
    }
    boolean allow = rule.get(0).equals("allow");
    String denial = allow ? "deny" + text.substring("allow".length()) : text;
    Policy.Denial one =
        Policy.denial(reason.isBlank() ? denial : denial + " because " + reason)
            .orElseThrow(() -> Refusal.misuse("write: %s.".formatted(USAGE)));
    boolean removed =
        denials.removeIf(
            other ->
                other.id().equals(one.id())
                    && other.version().equals(one.version())
                    && other.sha256().equals(one.sha256()));
    if (allow && !removed) {
      throw Refusal.misuse(
          "there is no rule '%s'; portal module policy shows those that there are."
              .formatted(denial));
    }
    if (!allow) {
      denials.add(one);
    }
    return new Policy(policy.signatureRequired(), denials);
  }

  private static void write(Path file, Policy policy) throws IOException {
    Files.createDirectories(file.getParent());
    Path unfinished = Files.createTempFile(file.getParent(), "policy", ".tmp");
    Files.writeString(unfinished, policy.text());
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
