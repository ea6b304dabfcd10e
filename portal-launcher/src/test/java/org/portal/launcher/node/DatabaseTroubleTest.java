package org.portal.launcher.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {
  private final DatabaseTrouble trouble = new DatabaseTrouble(new NodeFolders(Path.of("/d")));

  @ParameterizedTest
  @CsvSource({
    "org.h2.jdbc.X: File corrupted while reading record: null [90030-224], is damaged",
    "Unsupported database file version or invalid file header [90048-224], not of a version",
    "Database may be already in use: null [90020-224], in use by another program",
    "Wrong user name or password [28000-224], does not take the name and password",
  })
  void knownErrorsBecomeSentences(String line, String expected) {
    trouble.look("2026-01-01 INFO [x] something else");
    trouble.look(line);

    String sentence = trouble.sentence().orElseThrow();
    assertTrue(sentence.contains(expected), sentence);
    assertTrue(sentence.contains("/d/database"), sentence);
  }

  @ParameterizedTest
  @CsvSource({"Table not found [42102-224]", "plain", "[tid: 90030]"})
  void otherLinesMeanNothing(String line) {
    trouble.look(line);

    assertEquals(Optional.empty(), trouble.sentence());
  }

  @Test
  void theFirstTroubleCountsUntilTheNextStart() {
    trouble.look("[90030-224]");
    trouble.look("[28000-224]");
    assertTrue(trouble.sentence().orElseThrow().contains("damaged"));

    trouble.reset();
    assertEquals(Optional.empty(), trouble.sentence());
  }
}
