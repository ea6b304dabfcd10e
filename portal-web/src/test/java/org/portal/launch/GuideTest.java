package org.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the guides for authors of modules is that of projects which are built. */
class GuideTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path GUIDES = ROOT.resolve("docs/write-a-module");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- (\\S+) -->\\n)?```(java|sql|properties|xml|json)\\n(.*?)```", Pattern.DOTALL);
  private static final String GAP = "…\n";

  /** A piece of code, and the file that it is said to be from. */
  private record Excerpt(Optional<String> file, String code) {

    /** Why it is not from there; empty if it is. */
    Optional<String> fault() throws IOException {
      if (file.isEmpty() || !Files.exists(ROOT.resolve(file.get()))) {
        return Optional.of("it names no file that is there:\n" + code);
      }
      String source = Files.readString(ROOT.resolve(file.get()));
      int from = 0;
      for (String part : code.split(GAP, -1)) {
        int found = source.indexOf(part, from);
        if (found < 0) {
          return Optional.of("this is not in " + file.get() + ":\n" + part);
        }
        from = found + part.length();
      }
      return Optional.empty();
    }
  }

  private static List<Excerpt> excerpts(String guide) throws IOException {
    List<Excerpt> excerpts = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(GUIDES.resolve(guide)));
    while (blocks.find()) {
      excerpts.add(new Excerpt(Optional.ofNullable(blocks.group(1)), blocks.group(3)));
    }
    return excerpts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "reference.md"})
  void allCodeIsFromProjectsThatAreBuilt(String guide) throws IOException {
    List<Excerpt> excerpts = excerpts(guide);
    assertTrue(excerpts.size() >= 5, "there is hardly any code in " + guide);
    List<String> faults = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      excerpt.fault().ifPresent(faults::add);
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void codeFromNowhereIsFound() throws IOException {
    String file = "examples/module-health/pom.xml";
    assertTrue(new Excerpt(Optional.of(file), "<nothing/>\n").fault().isPresent());
    assertTrue(new Excerpt(Optional.empty(), "<project\n").fault().isPresent());
    assertTrue(new Excerpt(Optional.of(file), "</build>\n…\n<build>\n").fault().isPresent());
    assertEquals(Optional.empty(), new Excerpt(Optional.of(file), "<build>\n").fault());
  }

  @Test
  void theTutorialAndTheExampleBeginWithTheSameCommand() throws IOException {
    String command =
        "./portal module new health --section clinics --fields"
            + " \"address:text,profile:choice,location:point\"";
    assertTrue(Files.readString(GUIDES.resolve("README.md")).contains(command));
    assertTrue(
        Files.readString(ROOT.resolve("examples/module-health/README.md")).contains(command));
  }
}
