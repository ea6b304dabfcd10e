package org.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./portal} does and says, on machines that have or lack this and that. */
class StartScriptTest {

  private static final String UNREACHABLE =
      """
      case "$*" in *update) exit 0 ;; esac
      echo "Err:1 http://archive.test bookworm InRelease"
      echo "E: Unable to locate package maven"
      exit 100
      """;

  @TempDir private Path folder;
  private BareMachine machine;

  @BeforeEach
  void setUp() throws IOException {
    machine = new BareMachine(folder);
  }

  @Test
  void aFreshMachineInstallsBuildsAndStarts() throws IOException, InterruptedException {
    BareMachine.Result result = machine.portal("run", "--port", "81");

    assertEquals(0, result.status(), result.output());
    assertTrue(result.output().contains("Installing maven (the output is in "), result.output());
    assertTrue(result.output().contains("\n  Need to get 5 MB of archives.\n"), result.output());
    assertTrue(result.output().contains("\n  [1/2] Portal – core\n"), result.output());
    assertTrue(result.output().endsWith("started: run --port 81\n"), result.output());
    assertEquals(1, machine.count("apt-get .*install -y --no-install-recommends maven"));
  }

  @Test
  void aSecondStartNeitherInstallsNorBuilds() throws IOException, InterruptedException {
    machine.portal("run");

    BareMachine.Result second = machine.portal("run");

    assertEquals("started: run\n", second.output());
    assertEquals(2, machine.count("apt-get .*"), "update and install, once each");
    assertEquals(1, machine.count("mvn .*"));
  }

  @Test
  void aChangedSourceIsBuilt() throws IOException, InterruptedException {
    machine.portal("run");
    machine.source("class Changed {}");

    BareMachine.Result second = machine.portal("run");

    assertEquals(0, second.status(), second.output());
    assertEquals(2, machine.count("mvn .*"));
  }

  @Test
  void startingDownloadsNothingThatOnlyTestsNeed() throws IOException, InterruptedException {
    machine.portal("run");

    assertEquals(1, machine.count("mvn .*package -Dmaven.test.skip.*"));
  }

  @Test
  void whoIsNotRootIsToldWhatRootMustInstall() throws IOException, InterruptedException {
    machine.user(1000);

    assertRefused(
        machine.portal("run"), "have root run: apt-get update && apt-get install -y maven");
    assertEquals(0, machine.count("apt-get .*"));
  }

  @Test
  void allThatTestsLackIsToldAtOnce() throws IOException, InterruptedException {
    machine.user(1000);

    assertRefused(machine.portal("test"), "install -y maven chromium fonts-dejavu-core");
  }

  @Test
  void whoMayUseSudoInstallsWithIt() throws IOException, InterruptedException {
    machine.user(1000);
    machine.program("sudo", "exec \"$@\"");

    assertEquals(0, machine.portal("run").status());
    assertEquals(1, machine.count("sudo .*apt-get .*install .*maven"));
  }

  @Test
  void anArchiveOutOfReachIsTold() throws IOException, InterruptedException {
    machine.program("apt-get", UNREACHABLE);

    assertRefused(
        machine.portal("run"), "the package archive cannot be reached (check the network)");
  }

  @Test
  void anotherProgramThatInstallsIsTold() throws IOException, InterruptedException {
    machine.program(
        "apt-get",
        """
        case "$*" in *update) exit 0 ;; esac
        echo "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (apt-get)"
        exit 100
        """);

    assertRefused(machine.portal("run"), "another program is installing packages");
  }

  @Test
  void otherTroubleOfTheInstallerIsToldInItsOwnWords() throws IOException, InterruptedException {
    machine.program(
        "apt-get",
        """
        case "$*" in *update) exit 0 ;; esac
        echo "E: dpkg was interrupted, you must run 'dpkg --configure -a'."
        exit 100
        """);

    assertRefused(
        machine.portal("run"),
        "could not be installed: dpkg was interrupted, you must run 'dpkg --configure -a';");
  }

  @Test
  void aPartOfTheArchiveOutOfReachIsNoHindrance() throws IOException, InterruptedException {
    machine.program(
        "apt-get", "case \"$*\" in *update) exit 100 ;; esac\n" + BareMachine.INSTALLING_MAVEN);

    assertEquals(0, machine.portal("run").status());
  }

  @Test
  void aMisspeltOptionIsToldBeforeAnythingIsDone() throws IOException, InterruptedException {
    assertRefused(machine.portal("run", "--prot", "81"), "there is no option '--prot' for run");
    assertRefused(machine.portal("run", "--data"), "--data needs a value");
    assertEquals(0, machine.count(".*"));
  }

  @Test
  void aFileThatCannotBeDownloadedIsTold() throws IOException, InterruptedException {
    machine.program(
        "mvn",
        """
        echo "[ERROR] Plugin x could not be resolved: Could not transfer artifact x from/to central"
        echo "[ERROR] "
        echo "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch."
        exit 1
        """);

    BareMachine.Result result = machine.portal("run");

    assertRefused(result, "a file could not be downloaded (check the network)");
    assertFalse(result.output().contains("stack trace"), result.output());
  }

  @Test
  void aBuildThatFailsIsToldWithWhatMavenSays() throws IOException, InterruptedException {
    machine.program("mvn", "echo '[ERROR] Changed.java:[1,1] class expected'\nexit 1");

    BareMachine.Result result = machine.portal("run");

    assertRefused(result, "the build failed; the whole output is in ");
    assertTrue(result.output().contains("Changed.java:[1,1] class expected"), result.output());
  }

  @Test
  void theNumberOfTestsIsTold() throws IOException, InterruptedException {
    machine.program("chromium", "");
    machine.program(
        "mvn",
        """
        echo "[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in A"
        echo "[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0"
        echo "[WARNING] Tests run: 30, Failures: 0, Errors: 0, Skipped: 1"
        mkdir -p portal-web/target/distribution module-new-things
        """);

    BareMachine.Result result = machine.portal("test");

    assertEquals(0, result.status(), result.output());
    assertTrue(result.output().contains("Tests run: 7, Failures: 0"), result.output());
    // the portal's own, those of the example, those of a new module
    assertTrue(result.output().endsWith("\nAll 111 tests passed.\n"), result.output());
  }

  @Test
  void testsThatFailAreTold() throws IOException, InterruptedException {
    machine.program("chromium", "");
    machine.program("mvn", "exit 1");

    assertRefused(machine.portal("test"), "the tests failed; the whole output is in ");
  }

  @Test
  void anUnknownCommandIsTold() throws IOException, InterruptedException {
    assertRefused(machine.portal("start"), "there is no command 'start'");
  }

  /** One sentence after what was shown of the way there, and a status that scripts see. */
  private static void assertRefused(BareMachine.Result result, String why) {
    assertEquals(1, result.status(), result.output());
    String[] lines = result.output().split("\n", -1);
    String last = lines[lines.length - 2];
    assertTrue(last.startsWith("portal: "), result.output());
    assertTrue(last.contains(why), last);
  }
}
