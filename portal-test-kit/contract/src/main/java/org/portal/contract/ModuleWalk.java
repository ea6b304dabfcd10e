package org.portal.contract;

import java.util.ArrayList;
import java.util.List;

/** Tries one module. */
final class ModuleWalk {

  private final PortalClient client;
  private final List<String> locales;
  private final ContractOutline.Module module;
  private final List<Finding> findings = new ArrayList<>();

  ModuleWalk(PortalClient client, List<String> locales, ContractOutline.Module module) {
    this.client = client;
    this.locales = locales;
    this.module = module;
  }

  List<Finding> findings() {
    state();
    texts();
    for (ContractOutline.Section section : module.sections()) {
      findings.addAll(new SectionWalk(client, locales, module.id(), section).findings());
    }
    return findings;
  }

  private void state() {
    if (module.state().equals("ENABLED")) {
      findings.add(Finding.kept(module.id(), "", Check.STATE, "It is on."));
    } else {
      findings.add(
          Finding.broken(
              module.id(),
              "",
              Check.STATE,
              module.state().equals("FAILED")
                  ? "The portal has taken it out: " + module.reason()
                  : "It is switched off; switch it on to have it tried."));
    }
  }

  private void texts() {
    for (ContractOutline.MissingText text : module.missingTexts()) {
      findings.add(
          Finding.broken(
              module.id(),
              "",
              Check.TEXTS,
              "\"%s\" has no text %s; every text is there in each of %s. Add it to %s/messages%s.properties."
                  .formatted(
                      text.locale(),
                      text.key(),
                      locales,
                      module.id(),
                      text.locale().equals("en") ? "" : "_" + text.locale())));
    }
    if (module.missingTexts().isEmpty()) {
      findings.add(
          Finding.kept(module.id(), "", Check.TEXTS, "Every text is there in " + locales + "."));
    }
  }
}
