package org.portal.launcher.check;

import java.io.IOException;
import java.util.Optional;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.ModuleClasses;
import org.portal.launcher.check.descriptor.DeclaredModule;

/**
 * The module that is judged.
 *
 * @param known what its JAR shows
 * @param descriptor the class that describes it
 * @param archive its JAR, open
 * @param classes its classes
 * @param id its id; if it could not be asked, what it seems to be; empty if not even that is known
 * @param declared what it declares, if it could be asked and the portal would take it
 */
record Candidate(
    KnownModule known,
    ClassFacts descriptor,
    ModuleArchive archive,
    ModuleClasses classes,
    String id,
    Optional<DeclaredModule> declared) {

  /** As its neighbours will see it. */
  Neighbour neighbour() throws IOException {
    return Neighbour.of(known, declared.orElseThrow(), archive);
  }
}
