package org.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./portal module new} and {@code dev} take and refuse. */
class ModuleScriptTest {

  private static final String WRITING =
      """
      mkdir -p portal-web/target/distribution module-health
      echo written > module-health/pom.xml
      """;

  @TempDir private Path folder;
  private BareMachine machine;

  @BeforeEach
  void setUp() throws IOException {
    machine = new BareMachine(folder);
    machine.program("mvn", WRITING);
  }

  private BareMachine.Result newModule(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("module", "new"));
    all.addAll(List.of(words));
    return machine.portal(all.toArray(String[]::new));
  }

  @Test
  void aModuleIsWrittenAgainstWhatIsPublishedOnce() throws IOException, InterruptedException {
    Path first = machine.home().resolve("first");
    BareMachine.Result result =
        newModule("health", "--section", "clinics", "--fields", "a:text", "--dir", first + "");

    assertEquals(0, result.status(), result.output());
    assertTrue(result.output().contains("Publishing the portal of this folder"), result.output());
    assertEquals("written\n", Files.readString(first.resolve("pom.xml")));
    assertEquals(1, machine.count("mvn .*archetype.* -Dsection=clinics .*-DtypeClass=Clinic .*"));

    newModule("health", "--fields", "a:text", "--dir", machine.home().resolve("second") + "");
    assertEquals(1, machine.count("mvn .* install .*"), "published twice");
  }

  @Test
  void aFolderThatIsNotEmptyIsRefused() throws IOException, InterruptedException {
    Path full = Files.createDirectories(machine.home().resolve("full"));
    Files.writeString(full.resolve("notes"), "mine");
    BareMachine.Result result = newModule("health", "--fields", "a:text", "--dir", full + "");
    assertEquals(1, result.status());
    assertTrue(result.output().contains("is there already and not empty"), result.output());
    assertEquals(0, machine.count("mvn .*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Health --fields a:text|the module 'Health' is not usable",
        "health --section Clinics --fields a:text|the section 'Clinics' is not usable",
        "health --fields a|the field 'a' is not usable",
        "health --fields a:text,|ends with a comma",
        "health --fields a:picture|has the kind 'picture'; there are text, word",
        "health --fields A:text|the field 'A:text' is not usable",
        "health --fields a:text,a:word|is there twice",
        "health --fields order:number|a field can't be called 'order'",
        "health --fields class:choice|a field can't be called 'class'",
        "health --fields switch:choice|a field can't be called 'switch'",
        "health --fields body:choice|a field can't be called 'body'",
        "health --fields a:point,b:point|two points",
        "health --fields a:text --package Health|the package 'Health' is not usable",
        "health --fields a:text --package org.portal.health|outside org.portal",
        "health --fields a:text --type clinic|is no name of a class",
        "health --feilds a:text|there is no option '--feilds'",
        "health --fields|--fields needs a value",
        "core --fields a:text|there is a module 'core' already",
      })
  void whatIsNotUsableIsToldBeforeAnythingIsDone(String words, String why)
      throws IOException, InterruptedException {
    BareMachine.Result result = newModule(words.split(" ", -1));
    assertEquals(1, result.status(), result.output());
    assertTrue(result.output().startsWith("portal: "), result.output());
    assertTrue(result.output().contains(why), result.output());
    assertEquals(0, machine.count("mvn .*"));
  }

  @Test
  void aFolderWithoutAProjectIsNotRun() throws IOException, InterruptedException {
    BareMachine.Result result = machine.portal("module", "dev", machine.home().toString());
    assertEquals(1, result.status());
    assertTrue(result.output().contains("has no pom.xml"), result.output());
  }

  @Test
  void anUnknownCommandIsToldWithThoseThereAre() throws IOException, InterruptedException {
    BareMachine.Result result = machine.portal("module", "make");
    assertEquals(1, result.status());
    assertTrue(result.output().contains("dev"), result.output());
    assertTrue(result.output().contains("new"), result.output());
  }
}
