package org.portal.launcher.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

class HostNamesTest {
  private static final String EMBEDDED = "jdbc:h2:file:/srv/data/database/portal;AUTO_SERVER=TRUE";
  private static final String LOOK_UP =
      """
      class LookUp {
        public static void main(String[] names) throws Exception {
          for (String name : names) {
            System.out.println(java.net.InetAddress.getByName(name).getHostAddress());
          }
        }
      }
      """;

  @TempDir private Path folder;
  private Path system;

  @BeforeEach
  void writeTheSystemsHosts() throws IOException {
    system =
        Files.writeString(folder.resolve("system"), "127.0.0.1 localhost\n10.1.2.3 db db.test");
  }

  @Test
  void aMachineWhoseNameHasAnAddressIsLeftAlone() throws Refusal, IOException {
    assertEquals(List.of(), options(Optional.empty(), "jdbc:postgresql://db.test/portal"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EMBEDDED,
        "jdbc:postgresql://localhost:5432/portal",
        "jdbc:postgresql://127.0.0.1/portal?ssl=true",
        "jdbc:postgresql://[::1]:5432/portal",
        "jdbc:postgresql:portal"
      })
  void aNameWithoutAnAddressIsGivenOne(String database)
      throws Refusal, IOException, InterruptedException {
    List<String> options = options(Optional.of("nameless"), database);

    assertEquals(
        List.of("127.0.0.1", "127.0.0.1", "10.1.2.3"),
        lookUp(options, "nameless", "localhost", "db.test"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.internal/portal",
        "jdbc:postgresql://10.1.2.3:5432,db.internal:5432/portal",
        "jdbc:postgresql://localhost.internal/portal"
      })
  void aDatabaseThatIsFoundByItsNameNeedsTheSystemsNames(String database) {
    Refusal refusal = assertThrows(Refusal.class, () -> options(Optional.of("nameless"), database));

    assertEquals(ExitCode.MISUSED, refusal.exitCode());
    assertTrue(refusal.sentence().contains("'127.0.1.1 nameless'"), refusal.sentence());
    assertTrue(refusal.sentence().contains("/etc/hosts"), refusal.sentence());
  }

  @Test
  void aSystemWithoutHostsIsNoHindrance() throws Refusal, IOException, InterruptedException {
    Files.delete(system);

    assertEquals(
        List.of("127.0.0.1", "127.0.0.1"),
        lookUp(options(Optional.of("nameless"), EMBEDDED), "nameless", "localhost"));
  }

  private List<String> options(Optional<String> nameless, String database)
      throws Refusal, IOException {
    return new HostNames(nameless, system).options(database, folder.resolve("hosts"));
  }

  /** What a JVM that is started with these options finds. */
  private List<String> lookUp(List<String> options, String... names)
      throws IOException, InterruptedException {
    Path program = Files.writeString(folder.resolve("LookUp.java"), LOOK_UP);
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.add(program.toString());
    command.addAll(List.of(names));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(output));
    return Files.readAllLines(output);
  }
}
