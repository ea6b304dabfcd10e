package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;

/** One module that fails leaves everything else as it is, and the administrator reads why. */
@ArquillianTest
class FaultyModulesIT {

  @Inject private ModuleRegistry registry;

  @Test
  void aModuleThatThrowsWhileItDescribesItselfIsNamedWithTheReason() {
    ModuleStatus throwing = registry.module("ThrowingModule").orElseThrow();
    assertEquals(ModuleState.FAILED, throwing.state());
    assertEquals(
        "It could not be described. IllegalStateException: The register of ministries is not"
            + " reachable",
        throwing.reason());
  }

  @Test
  void aModuleWithAFaultyMigrationIsNamedWithTheStatementsFault() {
    ModuleStatus faulty = registry.module("faultymigration").orElseThrow();
    assertEquals(ModuleState.FAILED, faulty.state());
    assertTrue(faulty.reason().startsWith("Its tables or mappings could not be made."));
    assertTrue(faulty.reason().contains("create tabel"), faulty.reason());
    assertEquals(404, Visitor.get("/en/faultymigration").statusCode());
  }

  @Test
  void theOtherModulesAndTheHomePageGoOn() {
    for (String path : new String[] {"/en", "/ru", "/be", "/en/libraries", "/en/souvenirs"}) {
      assertEquals(200, Visitor.get(path).statusCode(), path);
    }
  }
}
