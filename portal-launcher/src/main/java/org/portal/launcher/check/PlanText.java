package org.portal.launcher.check;

import java.util.ArrayList;
import java.util.List;

/** A plan as a person at a terminal reads it: the answer first, then the reasons, then the rest. */
final class PlanText {
  private static final int WIDTH = 92;
  private static final String CONTINUED = "     ";

  private final Plan plan;
  private final List<String> lines = new ArrayList<>();

  PlanText(Plan plan) {
    this.plan = plan;
  }

  String text() {
    lines.add(headline());
    lines.add("");
    lines.add("  File        " + plan.file());
    lines.add("  SHA-256     " + plan.sha256());
    lines.add("  Signature   " + signature());
    if (!plan.core().isEmpty()) {
      lines.add("  Core API    " + plan.core());
    }
    if (plan.accepted()) {
      lines.add("  Migrations  " + effect());
      deciding();
    }
    findings("Refused because", plan.refusals());
    findings("To know", plan.warnings());
    changes();
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private String headline() {
    String name =
        plan.module().isEmpty() ? plan.file() : (plan.module() + " " + plan.version()).strip();
    return switch (plan.action()) {
      case REFUSE ->
          plan.refusals().size() == 1
              ? "%s is refused, for one reason.".formatted(name)
              : "%s is refused, for %d reasons.".formatted(name, plan.refusals().size());
      case INSTALL -> "%s can be installed.".formatted(name);
      case UPGRADE -> "%s can replace the earlier %s.".formatted(name, plan.installedVersion());
      case DOWNGRADE -> "%s can replace the later %s.".formatted(name, plan.installedVersion());
      case REPLACE -> "%s can replace the installed file of the same version.".formatted(name);
      case NOTHING -> "%s is what is installed.".formatted(name);
    };
  }

  private String signature() {
    Signature signature = plan.signature();
    return switch (signature.state()) {
      case UNSIGNED -> "none";
      case TRUSTED -> "good, by " + signature.signer();
      case UNKNOWN -> "by a key that is not known here: " + signature.signer();
      case REVOKED -> "by a key that has been revoked: " + signature.signer();
      case BROKEN -> "broken";
    };
  }

  private String effect() {
    Migrations migrations = plan.migrations();
    return switch (migrations.effect()) {
      case NONE -> "none";
      case ROLLING ->
          "rolling safe: the running version goes on while %s run"
              .formatted(files(migrations.pending().size()));
      case NEEDS_STOP -> "NEEDS A STOP while %s run".formatted(files(migrations.pending().size()));
    };
  }

  private static String files(int number) {
    return number == 1 ? "one file" : number + " files";
  }

  private void deciding() {
    plan.migrations()
        .deciding()
        .ifPresent(
            deciding -> {
              lines.add(
                  "              because of %s, line %d:"
                      .formatted(deciding.file(), deciding.line()));
              lines.add("                " + deciding.statement());
              wrap("              ", "              ", deciding.reason());
            });
  }

  private void findings(String title, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    int number = 1;
    for (Finding finding : findings) {
      wrap("%3d. ".formatted(number++), CONTINUED, finding.found());
      wrap(CONTINUED, CONTINUED, (finding.allowed() + " " + finding.action()).strip());
      lines.add(CONTINUED + "[" + finding.code() + "]");
    }
  }

  private void changes() {
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> ofKind = plan.changes().stream().filter(one -> one.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        lines.add("");
        lines.add(kind.title());
        ofKind.forEach(one -> lines.add("  %s %s".formatted(one.difference().sign(), one.name())));
      }
    }
  }

  private void wrap(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + word.length() >= WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString().stripTrailing());
  }
}
