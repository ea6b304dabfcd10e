package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleFigures;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.sample.unruly.Mood;

/** Each way in which a running module can go wrong, while visitors read the pages of others. */
@ArquillianTest
class RunTimeZooIT {

  private static final String MODULE = "unruly";

  /** Within this time visitors see the placeholder instead of what hangs. */
  private static final Duration CONTAINED = Duration.ofSeconds(10);

  /** More than a module may have of either kind. */
  private static final int CROWD = 60;

  private static final int MOST_THREADS = 16;

  private static final AtomicInteger VISITS = new AtomicInteger();

  @Inject private ModuleRegistry registry;
  @Inject private FaultGuard guard;

  @BeforeEach
  void wakeUp() {
    for (String page : new String[] {page(), "/en/unruly", view()}) {
      assertEquals(200, Visitor.get(page).statusCode(), page);
    }
  }

  @AfterEach
  void reset() {
    Mood.becomes(Mood.WELL);
    Eventually.holds("nothing of it hangs", () -> guard.figures(MODULE).running() == 0);
    guard.forgive(MODULE);
    registry.retry(MODULE);
  }

  @Test
  void aPageThatHangsHoldsSoManyThreadsAndIsSetAsideAndComesBackByItself() throws Exception {
    List<HttpResponse<String>> answers;
    Duration untilOut;
    try (Browsing others = Browsing.during("page hangs")) {
      Mood.becomes(Mood.HANGS);
      Instant begun = Instant.now();
      answers = crowd(page(), "/ru/unruly/act/crowd");
      Duration longest = Duration.between(begun, Instant.now());
      Eventually.holds("it is out", this::isOut);
      untilOut = Duration.between(begun, Instant.now());
      assertTrue(longest.compareTo(CONTAINED) < 0, "a visitor waited for " + longest);
      assertTrue(Mood.hanging() <= MOST_THREADS, Mood.hanging() + " threads hang");
      assertTrue(untilOut.compareTo(CONTAINED) < 0, "it was out after " + untilOut);
      for (int request = 0; request < 20; request++) {
        Remade.all();
        assertEquals(200, Visitor.get("/en").statusCode());
      }
      assertSetAside(others);
    }
    for (HttpResponse<String> answer : answers) {
      assertEquals(503, answer.statusCode());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }
    Mood.becomes(Mood.WELL);
    Eventually.holds("it is back by itself", () -> !isOut());
    assertEquals(200, Visitor.get(page()).statusCode());
    assertFalse(registry.isResting(MODULE));
  }

  private void assertSetAside(Browsing others) {
    Instant begun = Instant.now();
    Document english = Visitor.page(page());
    Document russian = Visitor.page("/ru/unruly/act/aside");
    assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 3, "at once");
    assertAll(
        () -> assertEquals("Unruly pages is not available for the moment", h1(english)),
        () -> assertEquals("Раздел «Непослушные страницы» временно недоступен", h1(russian)),
        () ->
            assertTrue(
                Visitor.page("/en").select("nav.sections a").eachText().contains("Unruly pages"),
                "the menu keeps the way to it"),
        () -> assertEquals(200, Visitor.get("/sitemap.xml").statusCode()),
        () -> assertEquals(List.of(), others.failures()),
        () -> assertTrue(others.requests() > 0));
  }

  @Test
  void aViewThatHangsHoldsSoManyThreadsOfTheServerAndIsSetAside() throws Exception {
    ExecutorService visitors = Executors.newFixedThreadPool(CROWD);
    try (Browsing others = Browsing.during("view hangs")) {
      Mood.becomes(Mood.HANGS);
      Instant begun = Instant.now();
      List<CompletableFuture<HttpResponse<String>>> stuck = new ArrayList<>();
      for (int visitor = 0; visitor < CROWD; visitor++) {
        stuck.add(CompletableFuture.supplyAsync(() -> Visitor.get(view()), visitors));
      }
      Eventually.holds("it is out", this::isOut);
      Duration untilOut = Duration.between(begun, Instant.now());
      assertTrue(untilOut.compareTo(CONTAINED) < 0, "it was out after " + untilOut);
      assertTrue(Mood.hanging() <= MOST_THREADS, Mood.hanging() + " threads hang");
      assertSetAside(others);
      Mood.becomes(Mood.WELL);
      for (CompletableFuture<HttpResponse<String>> answer : stuck) {
        int status = answer.get().statusCode();
        assertTrue(status == 200 || status == 503, "answered " + status);
      }
    } finally {
      visitors.shutdownNow();
    }
  }

  @Test
  void aListThatHangsIsShownAsItWas() {
    try (Browsing others = Browsing.during("list hangs")) {
      Remade.all();
      Mood.becomes(Mood.HANGS);
      HttpResponse<String> late = Visitor.get("/en/unruly");
      assertEquals(200, late.statusCode());
      assertTrue(late.headers().firstValue("Warning").isPresent(), "it is said to be stale");
      assertEquals(503, Visitor.get("/be/unruly").statusCode(), "there is none of before");
      assertEquals(List.of(), others.failures());
    }
  }

  @Test
  void aPageThatNothingHasChangedIsShownWhileItsModuleIsOut() {
    registry.takeOut(MODULE, "for this test");
    HttpResponse<String> kept = Visitor.get("/en/unruly");
    assertEquals(200, kept.statusCode());
    Remade.all();
    assertEquals(503, Visitor.get("/en/unruly").statusCode(), "it may show what is no more");
  }

  @Test
  void aPageThatThrowsIsOutWithItsReasonAndTheFirstFaultAfterItsReturnTakesItOutAgain() {
    try (Browsing others = Browsing.during("page throws")) {
      Mood.becomes(Mood.THROWS);
      failUntilOut();
      ModuleStatus out = registry.module(MODULE).orElseThrow();
      assertEquals(
          "page unruly/act/{visit}: IllegalStateException: The register is closed", out.reason());
      assertTrue(out.triedAgainAt().isPresent());
      assertSetAside(others);
    }
    Eventually.holds(
        "it is tried, fails, and rests for longer",
        () -> {
          Visitor.get(page());
          return pause().toSeconds() > 12;
        });
  }

  private Duration pause() {
    Instant trial =
        registry.module(MODULE).flatMap(ModuleStatus::triedAgainAt).orElseGet(Instant::now);
    return Duration.between(Instant.now(), trial);
  }

  @Test
  void aBottomlessRecursionAndAMissingClassAreFaultsLikeOthers() {
    Mood.becomes(Mood.OVERFLOWS);
    assertEquals(500, Visitor.get(page()).statusCode());
    assertEquals("StackOverflowError", lastFault());
    Mood.becomes(Mood.LACKS_A_CLASS);
    assertEquals(500, Visitor.get(page()).statusCode());
    assertEquals("NoClassDefFoundError: by/example/Register", lastFault());
    assertFalse(isOut());
  }

  @Test
  void aPageThatIsFarTooLargeIsNotSent() {
    Mood.becomes(Mood.FLOODS);
    HttpResponse<String> answer = Visitor.get(page());
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().length() < 200_000);
    assertTrue(lastFault().contains("the page has"), lastFault());
  }

  @Test
  void whatACallAsksForIsCountedAndTooMuchIsAFault() {
    ModuleFigures before = guard.figures(MODULE);
    Mood.becomes(Mood.WASTES_MEMORY);
    assertEquals(200, Visitor.get(page()).statusCode());
    ModuleFigures after = guard.figures(MODULE);
    assertTrue(after.calls() > before.calls());
    assertTrue(after.allocatedBytes() - before.allocatedBytes() > 700_000_000L);
    assertEquals(before.faults() + 1, after.faults());
    assertTrue(lastFault().contains("MB of memory; 512 are allowed"), lastFault());
  }

  @Test
  void threadsThatItStartsAreItsOwn() {
    try (Browsing others = Browsing.during("threads leak")) {
      Mood.becomes(Mood.LEAKS_THREADS);
      for (int request = 0; request < CROWD; request++) {
        assertEquals(200, Visitor.get(page()).statusCode());
      }
      assertTrue(Mood.hanging() >= CROWD, "one for each page, and for the home pages too");
      assertEquals(List.of(), others.failures());
    }
  }

  @Test
  void aFloodOfFaultsIsAFewLinesInTheLog() throws Exception {
    Mood.becomes(Mood.THROWS);
    long before = traces();
    for (int request = 0; request < CROWD; request++) {
      Visitor.get(page());
      guard.forgive(MODULE);
      registry.retry(MODULE);
    }
    assertTrue(traces() - before <= 6, "traces of three faults in a minute");
  }

  private static long traces() throws java.io.IOException {
    return java.nio.file.Files.readString(TestServer.log())
        .lines()
        .filter(line -> line.contains("at org.portal.sample.unruly.Mood.act"))
        .count();
  }

  @Test
  void whatIsCountedCanBeReadByAProgramOnThisMachineAndByNobodyElse() {
    String metrics = Visitor.get("/health/metrics").body();
    assertTrue(metrics.contains("portal_module_up{module=\"unruly\"} 1"), metrics);
    assertTrue(metrics.contains("portal_module_call_seconds_count{module=\"unruly\"}"), metrics);
    assertEquals(404, Visitor.get("/health/metrics", "X-Forwarded-For", "192.0.2.1").statusCode());
  }

  @Test
  void aModuleThatHangsWhenItIsMadeOrMigratedKeepsNobodyFromStarting() {
    ModuleStatus slow = registry.module("SlowStartModule").orElseThrow();
    ModuleStatus endless = registry.module("endlessmigration").orElseThrow();
    assertAll(
        () -> assertEquals(ModuleState.FAILED, slow.state()),
        () -> assertTrue(slow.reason().contains("did not end within 8 s"), slow.reason()),
        () -> assertEquals(ModuleState.FAILED, endless.state()),
        () -> assertTrue(endless.reason().contains("did not end within 8 s"), endless.reason()),
        () -> assertTrue(endless.triedAgainAt().isEmpty(), "only an administrator tries it again"),
        () -> assertEquals(404, Visitor.get("/en/endlessmigration").statusCode()));
  }

  private void failUntilOut() {
    for (int request = 0; request < CROWD && !isOut(); request++) {
      assertEquals(500, Visitor.get(page()).statusCode());
    }
    assertTrue(isOut());
  }

  private List<HttpResponse<String>> crowd(String... pages) throws Exception {
    ExecutorService visitors = Executors.newFixedThreadPool(CROWD);
    try {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int visitor = 0; visitor < CROWD; visitor++) {
        String page = pages[visitor % pages.length];
        asked.add(CompletableFuture.supplyAsync(() -> Visitor.get(page), visitors));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (CompletableFuture<HttpResponse<String>> answer : asked) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      visitors.shutdownNow();
    }
  }

  /** A page that nobody has seen, so that none of before can be shown for it. */
  private static String page() {
    return "/en/unruly/act/" + VISITS.incrementAndGet();
  }

  private static String view() {
    return "/en/unruly/view/" + VISITS.incrementAndGet();
  }

  private boolean isOut() {
    return registry.module(MODULE).orElseThrow().state() == ModuleState.FAILED;
  }

  private String lastFault() {
    return guard.lastFault(MODULE).orElseThrow().message();
  }

  private static String h1(Document page) {
    return page.select("h1").text();
  }
}
