package org.portal.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tries every section, kind of page, feed and site map of a portal's modules in every language. */
public final class Walk {

  private static final String PORTAL = "portal";

  private final PortalClient client;

  public Walk(PortalClient client) {
    this.client = client;
  }

  /**
   * Walks.
   *
   * @param only the id of the one module to look at; empty for all that are not switched off
   * @return what was found, kept or broken
   * @throws IOException with a sentence, if the portal does not tell what there is
   */
  public List<Finding> findings(Optional<String> only) throws IOException {
    ContractOutline outline = client.outline();
    Predicate<ContractOutline.Module> wanted =
        module -> only.map(module.id()::equals).orElse(!module.state().equals("DISABLED"));
    List<ContractOutline.Module> modules = outline.modules().stream().filter(wanted).toList();
    List<Finding> findings = new ArrayList<>();
    if (only.isPresent() && modules.isEmpty()) {
      findings.add(
          Finding.broken(
              only.get(),
              "",
              Check.STATE,
              "The portal has no module of this id; it has %s. Put its JAR where the portal finds modules, and see the log."
                  .formatted(outline.modules().stream().map(ContractOutline.Module::id).toList())));
    }
    modules.parallelStream()
        .map(module -> new ModuleWalk(client, outline.locales(), module).findings())
        .forEachOrdered(findings::addAll);
    addMissedMessages(findings, modules, only);
    return findings;
  }

  /** Only after the walk is it known what its pages wanted. */
  private void addMissedMessages(
      List<Finding> findings, List<ContractOutline.Module> modules, Optional<String> only)
      throws IOException {
    for (ContractOutline.MissingText missed : client.outline().missedMessages()) {
      Optional<String> owner = owner(missed.key(), modules);
      if (owner.isPresent() || only.isEmpty()) {
        findings.add(
            Finding.broken(
                owner.orElse(PORTAL),
                "",
                Check.TEXTS,
                "A page in \"%s\" wanted the message %s, which is nowhere, and showed the key. Add it to the message files."
                    .formatted(missed.locale(), missed.key())));
      }
    }
  }

  private static Optional<String> owner(String key, List<ContractOutline.Module> modules) {
    return modules.stream()
        .filter(
            module ->
                key.startsWith(module.id() + ".")
                    || module.sections().stream()
                        .anyMatch(
                            section ->
                                key.startsWith("section." + section.id() + ".")
                                    || key.startsWith(section.type() + ".")))
        .map(ContractOutline.Module::id)
        .findFirst();
  }
}
