package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.portal.launcher.Console;
import org.portal.launcher.Refusal;
import org.portal.launcher.exchange.Journal;
import org.portal.launcher.exchange.Progress;
import org.portal.launcher.exchange.SetChange;
import org.portal.launcher.modules.AddedModule;
import org.portal.launcher.modules.ModuleSet;
import org.portal.launcher.modules.ModuleStore;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.RunOptions;

@Timeout(60)
class ExchangeTest {
  private static final String SERVING = "prepared 1|ready|until hold|held|wait";
  private static final String CANDIDATE = "prepared 2|wait";
  private static final String NEXT = "prepared 3|until open|ready|wait";
  private static final String AGAIN = "prepared 4|until open|ready|wait";
  private static final AddedModule HEALTH = new AddedModule("health", "1.0", "a".repeat(64));

  @TempDir private Path data;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final FakeWork work = new FakeWork();
  private NodeFolders folders;
  private ModuleStore store;
  private Node node;
  private CompletableFuture<Void> run;
  private int port;

  @BeforeEach
  void prepare() throws Refusal, IOException {
    folders = new NodeFolders(data);
    folders.prepare();
    store = folders.moduleStore();
    store.prepare();
    Files.writeString(store.jar(HEALTH.sha256()), "a JAR");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws Exception {
    node.requestStop();
    run.get(30, TimeUnit.SECONDS);
  }

  @Test
  void aGoodChangeIsTriedThenMadeThenWatched() throws Exception {
    start(SERVING, CANDIDATE, NEXT);

    Result result = change(false);

    assertTrue(result.well, result.sentence);
    assertEquals(List.of("copy", "walk 2"), work.done());
    assertEquals(List.of("health"), store.current().orElseThrow().ids());
    assertLogged("generation 1 ended with status 0");
    assertTrue(folders.journal().read().orElseThrow() instanceof Journal.Entry.Watched);
    assertEquals(3, node.status().generation());
    assertEquals(1, node.status().previous().orElseThrow());
  }

  @Test
  void whatFailsTheTrialNeverTouchesTheDataOrTheGenerationThatServes() throws Exception {
    start(SERVING, CANDIDATE, NEXT);
    work.breakTrials("the page /en/health is answered with 500");

    Result result = change(false);

    assertNotMade(result, "the page /en/health is answered with 500");
  }

  @Test
  void aCandidateThatDoesNotStartSaysWhy() throws Exception {
    start(SERVING, "refused the tables of health cannot be made.|exit 3");

    assertNotMade(change(false), "the candidate does not start: the tables of health cannot");
  }

  @Test
  void aCandidateThatHangsIsEnded() throws Exception {
    start(SERVING, "progress hanging|wait");

    assertNotMade(change(false), "was not ready within 2 s");
  }

  @Test
  void aNextGenerationThatDiesLeavesTheOtherServing() throws Exception {
    start(SERVING, CANDIDATE, "exit 9");

    assertNotMade(change(false), "did not stay up: it ended with status 9");
  }

  @Test
  void aNextGenerationThatDiesWhileOpeningLeavesTheOtherServing() throws Exception {
    start(SERVING, CANDIDATE, "prepared 3|until open|exit 9");

    assertNotMade(change(false), "did not stay up: it ended with status 9");
  }

  @Test
  void pagesThatFailOnTheLiveDataAreSeenBeforeVisitorsSeeThem() throws Exception {
    start(SERVING, CANDIDATE, NEXT);
    work.show(asked -> FakeWork.sight("health", asked == 3 ? 500 : 200));

    assertNotMade(change(false), "the page /en/health of the module health is answered with 500");
  }

  @Test
  void aModuleWhosePagesFailInTheWatchIsTakenBackAlthoughNobodyVisitsIt() throws Exception {
    start(SERVING, CANDIDATE, NEXT, AGAIN);
    assertTrue(change(false).well);

    work.show(asked -> FakeWork.sight("health", asked == 3 ? 500 : 200));

    awaitShown("returning to the modules before");
    awaitServing(4);
    assertEquals(List.of(), store.current().orElseThrow().ids());
    assertTrue(store.current().orElseThrow().onNewerTables());
    assertEquals(Optional.empty(), folders.journal().read());
  }

  @Test
  void errorsThatVisitorsSeeAreReasonEnough() throws Exception {
    start(SERVING, CANDIDATE, "prepared 3|until open|ready|served 100 60|wait", AGAIN);
    assertTrue(change(false).well);

    awaitShown("60 of 100 answers were errors of the portal");
    awaitServing(4);
  }

  @Test
  void aGenerationThatDiesInTheWatchIsFollowedByTheOneBefore() throws Exception {
    start(SERVING, CANDIDATE, "prepared 3|until open|ready|exit 7", AGAIN);
    assertTrue(change(false).well);

    awaitServing(4);
    assertEquals(List.of(), store.current().orElseThrow().ids());
  }

  @Test
  void anAdministratorMayReturn() throws Exception {
    start(SERVING, CANDIDATE, NEXT, AGAIN);
    assertTrue(change(false).well);

    Result result = new Result();
    node.requestReturn(result);

    assertTrue(result.await().well, result.sentence);
    assertEquals(4, node.status().generation());
  }

  @Test
  void aChangeThatNeedsAStopHoldsTheOthersAndKeepsTheData() throws Exception {
    start(SERVING, CANDIDATE, NEXT);

    assertTrue(change(true).well);

    assertEquals(List.of("copy", "walk 2", "save"), work.done());
    assertEquals(Optional.empty(), folders.journal().read());
    assertTrue(node.status().watchedUntil().isEmpty());
  }

  @Test
  void aStopThatFailsRestoresTheDataAndGoesOn() throws Exception {
    start("prepared 1|ready|until hold|held|until resume|log resumed|wait", CANDIDATE, "exit 9");

    assertNotMade(change(true), "did not stay up");

    assertEquals(List.of("copy", "walk 2", "save", "restore"), work.done());
    awaitLogged("resumed");
  }

  @Test
  void oneChangeAtATime() throws Exception {
    start(SERVING, "wait");
    node.request(installation(false), new Result());

    assertNotMade(change(false), "The installation of health is under way");
  }

  @Test
  void afterAStopThatWasInterruptedTheDataIsRestored() throws Exception {
    ModuleSet first = store.add(firstSet(), "first");
    store.makeCurrent(first);
    folders
        .journal()
        .write(new Journal.Entry.Stopped(first.number(), store.copies().resolve("copy")));

    start(SERVING);

    assertEquals(List.of("restore"), work.done());
    assertEquals(Optional.empty(), folders.journal().read());
  }

  @Test
  void aSupervisorThatIsStartedAgainGoesOnWatching() throws Exception {
    watchedSet();

    start("prepared 3|ready|wait", AGAIN);
    work.show(asked -> FakeWork.sight("health", asked == 3 ? 500 : 200));

    awaitServing(2);
    assertEquals(List.of(), store.current().orElseThrow().ids());
  }

  @Test
  void aWatchedSetThatDoesNotStartIsFollowedByTheOneBefore() throws Exception {
    watchedSet();

    start("exit 1", "prepared 4|until open|ready|wait");

    awaitServing(2);
    assertEquals(List.of(), store.current().orElseThrow().ids());
  }

  private void watchedSet() throws IOException {
    ModuleSet first = store.add(firstSet(), "first");
    ModuleSet second = store.add(first.with(HEALTH), "second");
    store.makeCurrent(second);
    folders
        .journal()
        .write(
            new Journal.Entry.Watched(
                first.number(), second.number(), Instant.now().plusSeconds(60)));
  }

  private void assertNotMade(Result result, String why) throws IOException {
    assertFalse(result.well, result.sentence);
    assertTrue(result.sentence.contains(why), result.sentence);
    assertEquals(1, node.status().generation());
    assertEquals(List.of(), store.current().map(ModuleSet::ids).orElse(List.of()), result.sentence);
  }

  private void start(String... scripts) throws Exception {
    Path settingsFile =
        Files.writeString(data.resolve("portal.properties"), "portal.trial.seconds = 2\n");
    NodeSettings settings =
        NodeSettings.of(
            RunOptions.parse(
                List.of("--port", Integer.toString(port), "--config", settingsFile.toString())),
            data,
            data);
    PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
    node =
        new Node(
            settings,
            folders,
            FakeGeneration.playing(scripts),
            work,
            new Console(stream, stream),
            new RotatingLog(folders.logFile()));
    run =
        CompletableFuture.runAsync(
            () -> {
              try {
                node.run();
              } catch (Refusal | IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    awaitReady();
  }

  private void awaitReady() throws InterruptedException {
    for (int attempt = 0; attempt < 600 && node.status().generation() == 0; attempt++) {
      Thread.sleep(20);
    }
  }

  private void awaitServing(int generation) throws InterruptedException {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (node.status().generation() == generation) {
        return;
      }
      Thread.sleep(50);
    }
    fail("generation " + generation + " never served\n" + shown.toString(StandardCharsets.UTF_8));
  }

  private void awaitShown(String text) throws InterruptedException {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (shown.toString(StandardCharsets.UTF_8).contains(text)) {
        return;
      }
      Thread.sleep(50);
    }
    fail("not shown: " + text + "\n" + shown.toString(StandardCharsets.UTF_8));
  }

  private void assertLogged(String text) throws IOException, InterruptedException {
    awaitLogged(text);
  }

  private void awaitLogged(String text) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (Files.readString(folders.logFile()).contains(text)) {
        return;
      }
      Thread.sleep(50);
    }
    fail("not logged: " + text + "\n" + Files.readString(folders.logFile()));
  }

  private Result change(boolean needsStop) throws Exception {
    Result result = new Result();
    node.request(installation(needsStop), result);
    return result.await();
  }

  private SetChange installation(boolean needsStop) throws IOException {
    ModuleSet base = store.current().orElse(firstSet());
    return new SetChange(
        "installation of health",
        base,
        base.with(HEALTH),
        Set.of("health"),
        Set.of(),
        needsStop,
        List.of(HEALTH.sha256()));
  }

  private ModuleSet firstSet() {
    return new ModuleSet(0, "as it came", data, List.of(), List.of(), false);
  }

  /** What a change came to. */
  private static final class Result implements Progress {
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile boolean well;
    private volatile String sentence = "";

    @Override
    public void step(String what) {}

    @Override
    public void done(boolean good, String what) {
      well = good;
      sentence = what;
      over.complete(null);
    }

    Result await() throws Exception {
      over.get(30, TimeUnit.SECONDS);
      return this;
    }
  }
}
