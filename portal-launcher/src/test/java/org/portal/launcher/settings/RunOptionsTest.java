package org.portal.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

class RunOptionsTest {

  @Test
  void nothingWrittenLeavesEverythingOpen() throws Refusal {
    RunOptions options = RunOptions.parse(List.of());

    assertEquals(OptionalInt.empty(), options.port());
    assertEquals(Optional.empty(), options.data());
    assertEquals(Optional.empty(), options.configuration());
    assertFalse(options.withoutDemo());
  }

  @Test
  void valuesFollowAsTheNextWord() throws Refusal {
    RunOptions options =
        RunOptions.parse(
            List.of("--port", "81", "--data", "a b", "--no-demo", "--config", "c.properties"));

    assertEquals(OptionalInt.of(81), options.port());
    assertEquals(Optional.of(Path.of("a b")), options.data());
    assertEquals(Optional.of(Path.of("c.properties")), options.configuration());
    assertTrue(options.withoutDemo());
  }

  @Test
  void valuesFollowAfterAnEqualsSign() throws Refusal {
    RunOptions options = RunOptions.parse(List.of("--port=81", "--data=a=b"));

    assertEquals(OptionalInt.of(81), options.port());
    assertEquals(Optional.of(Path.of("a=b")), options.data());
  }

  @Test
  void theLastOfTwoCounts() throws Refusal {
    assertEquals(
        OptionalInt.of(82), RunOptions.parse(List.of("--port", "81", "--port", "82")).port());
  }

  @ParameterizedTest
  @CsvSource({
    "--prt 81, there is no option '--prt' for run",
    "81, there is no option '81' for run",
    "--port, --port needs a value",
    "--port=, --port needs a value",
    "--port --no-demo, --port needs a value",
    "--data, --data needs a value",
    "--config, --config needs a value",
    "--no-demo=true, --no-demo takes no value",
    "--port x, which is not a number",
    "--port 8080.5, which is not a number",
    "--port 99999999999, which is not a number",
    "--port 0, ports go from 1 to 65535",
    "--port -1, ports go from 1 to 65535",
    "--port 65536, ports go from 1 to 65535",
  })
  void whatIsWrongIsSaid(String line, String expected) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> RunOptions.parse(Arrays.asList(line.split(" ", -1))));

    assertTrue(refusal.sentence().contains(expected), refusal.sentence());
    assertTrue(refusal.sentence().endsWith("."), refusal.sentence());
    assertEquals(ExitCode.MISUSED, refusal.exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8080", "65535", " 8080 "})
  void allPortsAreTaken(String text) throws Refusal {
    assertEquals(Integer.parseInt(text.strip()), Port.parse("--port", text));
  }
}
