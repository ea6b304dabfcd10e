package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.portal.launcher.Console;
import org.portal.launcher.Refusal;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.RunOptions;

@Timeout(60)
class NodeTest {
  private static final String GOOD = "progress starting|ready|wait";

  @TempDir private Path data;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private NodeFolders folders;
  private int port;

  @BeforeEach
  void prepare() throws Refusal, IOException {
    folders = new NodeFolders(data);
    folders.prepare();
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @Test
  void progressAndAddressAreShownAndStopEndsTheGeneration() throws Exception {
    Running running = start("progress starting|ready /admin/first-administrator?token=x|wait");
    awaitShown("The portal is ready");
    running.stop();

    assertShown("  starting");
    assertShown("http://localhost:" + port + "/");
    assertShown("http://localhost:" + port + "/admin/first-administrator?token=x");
    assertLogged("generation 1 ended with status 0");
    assertEquals(List.of(), generationFolders());
  }

  @Test
  void aGenerationThatDiesIsStartedAgain() throws Exception {
    Running running = start("ready|exit 137", GOOD);
    awaitShown("Starting again in 1 s");
    awaitShown("  starting");
    awaitShown("The portal is ready", 2);
    running.stop();

    assertLogged("generation 1 ended with status 137");
    assertLogged("generation 2 ended with status 0");
  }

  @Test
  void theLinkIsShownOnce() throws Exception {
    Running running = start("ready /a?token=1|exit 1", "ready /a?token=1|progress again|wait");
    awaitShown("The portal is ready", 2);
    running.stop();

    assertEquals(2, shown().split("token=1", -1).length);
  }

  @Test
  void aRefusedStartIsFinalAndItsSentenceIsKept() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> start("refused the database is damaged; restore it.|exit 3").end());

    assertEquals("the database is damaged; restore it.", refusal.sentence());
  }

  @Test
  void twoFailuresBeforeReadyAreFinalAndTheLogIsNamed() {
    Refusal refusal = assertThrows(Refusal.class, () -> start("progress starting|exit 1").end());

    assertTrue(refusal.sentence().contains(folders.logFile().toString()), refusal.sentence());
  }

  @Test
  void aDamagedDatabaseIsRecognisedInTheLog() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> start("log File corrupted [90030-224]|exit 1").end());

    assertTrue(refusal.sentence().contains("is damaged"), refusal.sentence());
  }

  @Test
  void wantOfMemoryIsNoRefusalAndIsSaid() throws Exception {
    // 3 is what the JVM itself ends with then
    Running running = start("exit 3", GOOD);
    awaitShown("ran out of memory, 512 MB were not enough");
    awaitShown("The portal is ready");
    running.stop();
  }

  @Test
  void aPortInUseIsRefusedBeforeAnythingIsStarted() throws IOException {
    try (ServerSocket socket = new ServerSocket(port)) {
      Refusal refusal = assertThrows(Refusal.class, () -> start(GOOD).end());

      assertTrue(
          refusal.sentence().contains("port " + socket.getLocalPort() + " is in use"),
          refusal.sentence());
      assertEquals(List.of(), generationFolders());
    }
  }

  @Test
  void whatIsNoReportGoesToTheLog() throws Exception {
    Running running = start("a stray line|log an ordinary line|ready|wait");
    awaitShown("The portal is ready");
    running.stop();

    assertLogged("a stray line");
    assertLogged("an ordinary line");
  }

  @Test
  void stoppingDuringAPauseEndsAtOnce() throws Exception {
    Running running = start("ready|exit 1");
    awaitShown("Starting again");
    running.stop();
  }

  @Test
  void foldersOfEarlierGenerationsAreRemoved() throws Exception {
    Files.createDirectories(folders.run().resolve("generation-7/tmp"));
    Running running = start("ready|wait");
    awaitShown("The portal is ready");

    assertEquals(List.of("generation-8"), generationFolders());
    running.stop();
  }

  private Running start(String... scripts) throws Refusal, IOException {
    NodeSettings settings =
        NodeSettings.of(RunOptions.parse(List.of("--port", Integer.toString(port))), data, data);
    PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
    RotatingLog log = new RotatingLog(folders.logFile());
    return new Running(
        new Node(
            settings,
            folders,
            FakeGeneration.playing(scripts),
            new FakeWork(),
            new Console(stream, stream),
            log));
  }

  private void awaitShown(String text) throws InterruptedException {
    awaitShown(text, 1);
  }

  private void awaitShown(String text, int times) throws InterruptedException {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (shown().split(Pattern.quote(text), -1).length > times) {
        return;
      }
      Thread.sleep(50);
    }
    fail("not shown: " + text + "\n" + shown());
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private void assertShown(String text) {
    assertTrue(shown().contains(text), shown());
  }

  private void assertLogged(String text) throws IOException {
    String log = Files.readString(folders.logFile());
    assertTrue(log.contains(text), log);
  }

  private List<String> generationFolders() throws IOException {
    try (var files = Files.list(folders.run())) {
      return files
          .filter(file -> folders.run().relativize(file).toString().startsWith("generation-"))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  /** A node on a thread of its own. */
  private static final class Running {
    private final Node node;
    private final FutureTask<Void> task;

    Running(Node node) {
      this.node = node;
      this.task =
          new FutureTask<>(
              () -> {
                node.run();
                return null;
              });
      Thread thread = new Thread(task, "node");
      thread.setDaemon(true);
      thread.start();
    }

    void stop() throws Refusal, InterruptedException, TimeoutException {
      node.requestStop();
      end();
    }

    /** Waits for its end and throws what it threw. */
    void end() throws Refusal, InterruptedException, TimeoutException {
      try {
        task.get(30, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Refusal refusal) {
          throw refusal;
        }
        throw new IllegalStateException(e);
      }
    }
  }
}
