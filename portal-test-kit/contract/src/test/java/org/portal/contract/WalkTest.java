package org.portal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The walk, over a small portal that is made wrong in one place at a time. */
class WalkTest {

  private SmallPortal portal;

  @BeforeEach
  void start() throws IOException {
    portal = new SmallPortal();
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  private List<Finding> findings() throws IOException {
    return new Walk(new PortalClient(portal.base(), "")).findings(Optional.empty());
  }

  private void assertOneBroken(Check check, String message) throws IOException {
    List<Finding> broken =
        findings().stream().filter(finding -> !finding.passed()).distinct().toList();
    assertEquals(1, broken.size(), broken.toString());
    assertEquals(check, broken.get(0).check());
    assertTrue(broken.get(0).message().contains(message), broken.toString());
  }

  @Test
  void aPortalThatKeepsTheContractIsWalkedThrough() throws IOException {
    List<Finding> findings = findings();
    assertTrue(findings.stream().allMatch(Finding::passed), findings.toString());
    List<String> walked =
        findings.stream()
            .filter(finding -> finding.check() == Check.ROUTES)
            .map(Finding::message)
            .toList();
    for (String path :
        List.of(
            "/en/clinics",
            "/en/clinics/first",
            "/en/clinics?profile=eyes",
            "/en/clinics/feed.atom")) {
      assertTrue(walked.contains(path), path + " among " + walked);
    }
    for (Check check : Check.values()) {
      assertTrue(findings.stream().anyMatch(finding -> finding.check() == check), check.label());
    }
  }

  @Test
  void aPageThatFailsIsFound() throws IOException {
    portal.answer("/en/clinics/first", 500, "text/html", "");
    List<Finding> broken = findings().stream().filter(finding -> !finding.passed()).toList();
    assertTrue(
        broken.stream().anyMatch(f -> f.check() == Check.ROUTES && f.message().contains("500")),
        broken.toString());
  }

  @Test
  void aFilterThatFailsIsFound() throws IOException {
    portal.answer("/en/clinics?profile=eyes", 500, "text/html", "");
    assertOneBroken(Check.ROUTES, "/en/clinics?profile=eyes answers 500");
  }

  @Test
  void aPageForWhatDoesNotExistIsFound() throws IOException {
    portal.answer("/en/clinics/no-such-item-anywhere", 200, "text/html", "");
    assertOneBroken(Check.ROUTES, "answers 404");
  }

  @Test
  void aPictureThatIsMissingIsFound() throws IOException {
    portal.answer("/assets/a.svg", 404, "text/html", "");
    List<Finding> broken = findings().stream().filter(finding -> !finding.passed()).toList();
    assertTrue(!broken.isEmpty() && broken.stream().allMatch(f -> f.check() == Check.ASSETS));
  }

  @Test
  void aFeedThatIsBrokenIsFound() throws IOException {
    portal.answer("/en/clinics/feed.atom", 200, "application/atom+xml", "<feed>");
    assertOneBroken(Check.FEEDS, "well-formed");
  }

  @Test
  void aSiteMapThatNamesNothingIsFound() throws IOException {
    portal.answer(
        "/sitemap/clinics.xml",
        200,
        "application/xml",
        SmallPortal.sitemap(portal.base(), "/en/clinics", "/en/clinics/gone"));
    assertOneBroken(Check.SITEMAP, "/en/clinics/gone, which answers 404");
  }

  @Test
  void anEndlessListIsFound() throws IOException {
    portal.answer(
        "/en/clinics",
        200,
        "text/html",
        SmallPortal.page("<ul>" + "<li>x</li>".repeat(500) + "</ul>"));
    assertOneBroken(Check.PAGING, "shows 500 entries at once; about 20 are allowed");
  }

  @Test
  void missingTextsAndMissedMessagesAreFound() throws IOException {
    portal.outline("\"missingTexts\":[]", "\"missingTexts\":[{\"locale\":\"ru\",\"key\":\"a.b\"}]");
    assertOneBroken(Check.TEXTS, "\"ru\" has no text a.b");
    portal.outline(
        "\"missedMessages\":[]", "\"missedMessages\":[{\"locale\":\"en\",\"key\":\"clinic.x\"}]");
    assertOneBroken(Check.TEXTS, "wanted the message clinic.x");
  }

  @Test
  void aFailedModuleIsFoundWithItsReason() throws IOException {
    portal.outline("\"ENABLED\",\"reason\":\"\"", "\"FAILED\",\"reason\":\"Its table is gone.\"");
    assertOneBroken(Check.STATE, "Its table is gone.");
  }

  @Test
  void aModuleThatIsNotThereIsFound() throws IOException {
    List<Finding> findings =
        new Walk(new PortalClient(portal.base(), "")).findings(Optional.of("schools"));
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).message().contains("[health]"), findings.toString());
  }

  @Test
  void aNodeThatDoesNotTellIsSaid() {
    portal.answer("/health/contract", 404, "text/html", "");
    IOException failure = assertThrows(IOException.class, this::findings);
    assertTrue(failure.getMessage().contains("PORTAL_NODE_SECRET"), failure.getMessage());
  }
}
