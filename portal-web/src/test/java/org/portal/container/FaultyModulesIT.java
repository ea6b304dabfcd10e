package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.sample.hanging.HangingTeaser;

/** One module that fails leaves everything else as it is, and the administrator reads why. */
@ArquillianTest
class FaultyModulesIT {

  /** More requests than any module may fail. */
  private static final int MANY = 30;

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
    assertTrue(faulty.reason().contains("tabel"), faulty.reason());
  }

  @Test
  void aFailedModuleCanBeSwitchedOffAndHasStillFailedWhenItIsSwitchedOn() {
    String reason = registry.module("faultymigration").orElseThrow().reason();
    try {
      registry.switchTo("faultymigration", false);
      assertEquals(ModuleState.DISABLED, state("faultymigration"));
      registry.retry("faultymigration");
      assertEquals(ModuleState.DISABLED, state("faultymigration"), "it is not tried meanwhile");
      Settled.changes();
      assertEquals(ModuleState.DISABLED, state("faultymigration"), "nor by what follows the log");
    } finally {
      registry.switchTo("faultymigration", true);
    }
    assertEquals(ModuleState.FAILED, state("faultymigration"));
    assertEquals(reason, registry.module("faultymigration").orElseThrow().reason());
    assertEquals(404, Visitor.get("/en/faultymigration").statusCode());
  }

  @Test
  void aModuleThatWasTakenOutComesBackWhenItIsSwitchedOffAndOnAndTriedAgain() {
    try {
      registry.takeOut("brokenpage", "for this test");
      registry.switchTo("brokenpage", false);
      assertEquals(ModuleState.DISABLED, state("brokenpage"));
      registry.switchTo("brokenpage", true);
      registry.retry("brokenpage");
      assertEquals(200, Visitor.get("/en/brokenpage").statusCode());
    } finally {
      registry.switchTo("brokenpage", true);
      reset();
    }
  }

  @Test
  void theAddressOfAFailedModuleHasAHelpfulPageWithTheSectionsName() {
    Document page = Visitor.page("/en/faultymigration");
    assertEquals("Faulty migration is switched off at the moment", page.select("h1").text());
    assertEquals(404, Visitor.get("/en/faultymigration").statusCode());
  }

  @Test
  void theOtherModulesAndTheHomePageGoOn() {
    for (String path :
        new String[] {
          "/en", "/ru", "/be", "/en/libraries", "/en/news", "/en/souvenirs", "/sitemap.xml"
        }) {
      assertEquals(200, Visitor.get(path).statusCode(), path);
    }
  }

  @Test
  void aPageThatThrowsIsAnErrorPageInThePortalsLayout() {
    HttpResponse<String> answer = Visitor.get("/be/brokenpage/handler");
    Document page = Visitor.page("/be/brokenpage/handler");
    assertEquals(500, answer.statusCode());
    assertEquals("be", page.select("html").attr("lang"));
    assertFalse(page.select("nav.sections a").isEmpty());
    assertFalse(answer.body().contains("divided by zero"), "a visitor does not read the fault");
    reset();
  }

  @Test
  void aViewThatFailsInTheMiddleSendsNothingOfItself() {
    HttpResponse<String> answer = Visitor.get("/en/brokenpage/view");
    assertEquals(500, answer.statusCode());
    assertFalse(answer.body().contains("Half a page"), answer.body());
    assertEquals(1, Visitor.page("/en/brokenpage/view").select("h1").size());
    reset();
  }

  @Test
  void aModuleThatFailsTooOftenIsTakenOutAndARetryBringsItBack() {
    try {
      for (int request = 0;
          request < MANY && state("brokenpage") == ModuleState.ENABLED;
          request++) {
        assertEquals(500, Visitor.get("/en/brokenpage/handler").statusCode());
      }
      ModuleStatus failed = registry.module("brokenpage").orElseThrow();
      assertEquals(ModuleState.FAILED, failed.state());
      assertTrue(failed.reason().contains("The budget is divided by zero"), failed.reason());
      assertTrue(failed.reason().contains("handler"), failed.reason());
      assertAll(
          () -> assertEquals(503, Visitor.get("/en/brokenpage/handler").statusCode()),
          () -> assertEquals(200, Visitor.get("/en").statusCode()),
          () -> assertEquals(200, Visitor.get("/en/libraries").statusCode()));

      registry.retry("brokenpage");
      assertEquals(ModuleState.ENABLED, state("brokenpage"));
      assertEquals(200, Visitor.get("/en/brokenpage").statusCode());
      assertEquals(500, Visitor.get("/en/brokenpage/handler").statusCode());
      assertEquals(ModuleState.ENABLED, state("brokenpage"), "old faults are forgiven");
    } finally {
      reset();
    }
  }

  @Test
  void aTeaserThatHangsHoldsUpNothingAndIsTakenOut() {
    HangingTeaser.hang();
    try {
      Eventually.holds(
          "it is out",
          () -> {
            assertHomeWaitsForNothing();
            return state("hanging") == ModuleState.FAILED;
          });
      assertEquals(
          "teaser hanging: calls hang, the first since long ago",
          registry.module("hanging").orElseThrow().reason());
    } finally {
      HangingTeaser.release();
      registry.retry("hanging");
    }
    assertEquals(ModuleState.ENABLED, state("hanging"));
  }

  private static void assertHomeWaitsForNothing() {
    Remade.all();
    Instant begun = Instant.now();
    assertEquals(200, Visitor.get("/en").statusCode());
    Duration taken = Duration.between(begun, Instant.now());
    // the teaser hangs for a minute: an answer before that did not wait for it
    assertTrue(taken.toSeconds() < 30, "home took " + taken);
    assertEquals(200, Visitor.get("/en/libraries").statusCode());
  }

  @Test
  void aRowThatCanNotBeLoadedIsNamedWithFileAndReasonAndTheRestIsLoaded() throws IOException {
    String log = Files.readString(TestServer.log());
    String file = "/libraries/demonstration/libraries.json";
    assertTrue(
        log.contains(
            file
                + ", row 2 (\"unknown-kind\") was not loaded: kind is \"secret\"; allowed are"
                + " [PUBLIC, SCIENTIFIC]"));
    assertTrue(
        log.contains(file + ", row 3 (\"no-name\") was not loaded: headline or name is missing"));
    assertEquals(200, Visitor.get("/en/libraries/reading-room").statusCode());
    assertEquals(200, Visitor.get("/en/libraries/academy-library").statusCode());
    assertEquals(404, Visitor.get("/en/libraries/unknown-kind").statusCode());
  }

  private ModuleState state(String module) {
    return registry.module(module).orElseThrow().state();
  }

  private void reset() {
    registry.retry("brokenpage");
  }
}
