package org.portal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.portal.contract.Check;
import org.portal.contract.Finding;
import org.portal.testkit.internal.Walked;

/** What an author reads when the contract is broken. */
class ModuleContractTest {

  @TempDir private Path classes;

  /** A contract over a folder that holds the wrong module's descriptor and nothing else. */
  private ModuleContract contract() throws java.io.IOException {
    String resource = WrongModule.class.getName().replace('.', '/') + ".class";
    Path file = classes.resolve(resource);
    java.nio.file.Files.createDirectories(file.getParent());
    try (var in = WrongModule.class.getClassLoader().getResourceAsStream(resource)) {
      java.nio.file.Files.copy(in, file);
    }
    return new ModuleContract() {
      @Override
      protected Path classes() {
        return classes;
      }
    };
  }

  private static String failure(Executable test) {
    return assertThrows(AssertionError.class, test).getMessage();
  }

  @Test
  void allFaultsAreToldAtOnce() throws java.io.IOException {
    ModuleContract contract = contract();
    assertTrue(
        failure(contract::textsAreComplete).startsWith("3 faults:"),
        failure(contract::textsAreComplete));
    assertTrue(
        failure(contract::describesItself).contains("wrong/messages.properties"),
        failure(contract::describesItself));
    assertTrue(
        failure(contract::migrationsGoForward).contains("wrong_clinic"),
        failure(contract::migrationsGoForward));
  }

  @Test
  void findingsOfAWalkArePutTogetherByPageAndRule() {
    List<Walked> walked =
        Walked.of(
            List.of(
                new Finding("health", "clinics/", Check.ROUTES, true, "/en/clinics"),
                new Finding("health", "clinics/", Check.ROUTES, false, "/be/clinics answers 500"),
                new Finding("health", "clinics/", Check.FEEDS, true, "/en/clinics"),
                new Finding("health", "", Check.TEXTS, false, "a text is missing"),
                new Finding("health", "", Check.TEXTS, false, "a text is missing")));
    assertEquals(
        List.of(
            new Walked("clinics/ answers", List.of("/be/clinics answers 500")),
            new Walked("clinics/ is valid Atom", List.of()),
            new Walked("every text is there in every language", List.of("a text is missing"))),
        walked);
  }
}
