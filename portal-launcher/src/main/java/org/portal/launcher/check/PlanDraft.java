package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan that is being made. */
final class PlanDraft {
  private final Path jar;
  private final String sha256;
  private final Findings findings;
  private String version = "";
  private String module = "";
  private String core = "";
  private Optional<Neighbour> replaced = Optional.empty();
  private Signature signature = Signature.NONE;
  private List<Change> changes = List.of();
  private Migrations migrations = Migrations.NONE;

  private PlanDraft(Path jar, String sha256, Findings findings) {
    this.jar = jar;
    this.sha256 = sha256;
    this.findings = findings;
  }

  static PlanDraft of(Path jar, Findings findings) throws IOException {
    return new PlanDraft(jar, FileHash.sha256(jar), findings);
  }

  Findings findings() {
    return findings;
  }

  String sha256() {
    return sha256;
  }

  String version() {
    return version;
  }

  /** The id as it seems to be, or as it was declared. */
  String module() {
    return module;
  }

  void module(String id) {
    module = id;
  }

  void version(String text) {
    version = text;
  }

  void signature(Signature found) {
    signature = found;
  }

  void migrations(Migrations judged) {
    migrations = judged;
  }

  void module(Neighbour candidate, Optional<Neighbour> installed) {
    module = candidate.id();
    core = candidate.declared().requiredCore();
    replaced = installed;
    changes = Changes.of(candidate, installed);
  }

  Plan finish() throws IOException {
    return new Plan(
        jar.getFileName().toString(),
        sha256,
        Files.size(jar),
        action(),
        module,
        version,
        replaced.map(one -> one.known().version()).orElse(""),
        core,
        signature,
        findings.refusals(),
        findings.warnings(),
        changes,
        migrations);
  }

  private Plan.Action action() throws IOException {
    if (!findings.clean()) {
      return Plan.Action.REFUSE;
    }
    if (replaced.isEmpty()) {
      return Plan.Action.INSTALL;
    }
    if (FileHash.sha256(replaced.get().known().jar()).equals(sha256)) {
      return Plan.Action.NOTHING;
    }
    int order =
        ModuleVersion.of(version).compareTo(ModuleVersion.of(replaced.get().known().version()));
    if (order == 0) {
      return Plan.Action.REPLACE;
    }
    return order > 0 ? Plan.Action.UPGRADE : Plan.Action.DOWNGRADE;
  }
}
