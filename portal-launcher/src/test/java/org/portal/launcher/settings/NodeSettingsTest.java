package org.portal.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.launcher.Refusal;

class NodeSettingsTest {
  @TempDir private Path folder;

  @Test
  void defaultsAreEnough() throws Refusal {
    NodeSettings settings = settings();

    assertEquals(8080, settings.port());
    assertEquals(Optional.empty(), settings.address());
    assertEquals(folder.resolve("home/data"), settings.data());
    assertEquals(512, settings.memory().mebibytes());
    assertEquals(Duration.ofSeconds(30), settings.drainLimit());
    assertEquals("8080", settings.properties().get("portal.port"));
    assertEquals("true", settings.properties().get("portal.demo"));
    assertEquals(settings.data().toString(), settings.properties().get("portal.data"));
    assertFalse(settings.properties().containsKey("portal.config"));
    assertEquals(
        "jdbc:h2:file:" + settings.data() + "/database/portal;AUTO_SERVER=TRUE",
        settings.properties().get("portal.database.url"));
    assertEquals("portal", settings.properties().get("portal.database.user"));
    assertEquals("portal", settings.properties().get("portal.database.password"));
    assertEquals(
        "org.h2.jdbcx.JdbcDataSource", settings.properties().get("portal.database.driver"));
  }

  @Test
  void theCommandLineGoesBeforeTheFile() throws Refusal, IOException {
    write("portal.port = 81\nportal.data = from-file\nportal.demo = true\n");

    NodeSettings settings = settings("--port", "82", "--data", "from-line", "--no-demo");

    assertEquals(82, settings.port());
    assertEquals(folder.resolve("work/from-line"), settings.data());
    assertEquals("false", settings.properties().get("portal.demo"));
    assertEquals("82", settings.properties().get("portal.port"));
  }

  @Test
  void theFileGoesBeforeTheDefaults() throws Refusal, IOException {
    write(
        """
        portal.port = 81
        portal.data = from-file
        portal.demo = false
        portal.memory = 1g
        portal.address = 127.0.0.1
        portal.drain.seconds = 5
        portal.database.password = geheim=;
        portal.name = Партал
        portal.empty =
        """);

    NodeSettings settings = settings();

    assertEquals(81, settings.port());
    assertEquals(folder.resolve("work/from-file"), settings.data());
    assertEquals(1024, settings.memory().mebibytes());
    assertEquals(Optional.of("127.0.0.1"), settings.address());
    assertEquals(Duration.ofSeconds(5), settings.drainLimit());
    assertEquals("false", settings.properties().get("portal.demo"));
    assertEquals("geheim=;", settings.properties().get("portal.database.password"));
    assertEquals("Партал", settings.properties().get("portal.name"));
    assertFalse(settings.properties().containsKey("portal.empty"));
    assertEquals(
        folder.resolve("work/portal.properties").toString(),
        settings.properties().get("portal.config"));
  }

  @Test
  void postgresqlBringsItsDriver() throws Refusal, IOException {
    write("portal.database.url = jdbc:postgresql://db/portal\n");

    assertEquals(
        "org.postgresql.ds.PGSimpleDataSource",
        settings().properties().get("portal.database.driver"));
  }

  @Test
  void anotherDriverIsLeftAlone() throws Refusal, IOException {
    write("portal.database.url = jdbc:x:y\nportal.database.driver = x.Y\n");

    assertEquals("x.Y", settings().properties().get("portal.database.driver"));
  }

  @ParameterizedTest
  @CsvSource({
    "port=81, every key begins with 'portal.'",
    "portal.=81, every key begins with 'portal.'",
    "portal.config=x, which the portal sets itself",
    "portal.start.failure=x, which the portal sets itself",
    "portal.x=\\u12, is malformed",
    "portal.port=x, which is not a number",
    "portal.port=0, ports go from 1 to 65535",
    "portal.demo=yes, write true or false",
    "portal.memory=lots, not an amount of memory",
    "portal.drain.seconds=0, number of seconds",
    "portal.drain.seconds=soon, number of seconds",
    "portal.database.url=jdbc:mysql:x, H2",
    "portal.data=a;b, semicolon",
  })
  void whatIsWrongInTheFileIsSaid(String line, String expected) throws IOException {
    write(line + "\n");

    Refusal refusal = assertThrows(Refusal.class, this::settings);

    assertTrue(refusal.sentence().contains(expected), refusal.sentence());
    assertTrue(refusal.sentence().endsWith("."), refusal.sentence());
  }

  @Test
  void aMissingFileIsSaid() {
    Refusal refusal = assertThrows(Refusal.class, () -> settings("--config", "none"));

    assertTrue(refusal.sentence().startsWith("there is no configuration file"));
  }

  @Test
  void aFolderIsNoFile() {
    Refusal refusal = assertThrows(Refusal.class, () -> settings("--config", folder.toString()));

    assertTrue(refusal.sentence().contains("cannot be read"), refusal.sentence());
  }

  @Test
  void otherEncodingsAreSaid() throws IOException {
    Path file = Files.createDirectories(folder.resolve("work")).resolve("portal.properties");
    Files.write(file, "portal.name=Größe".getBytes(StandardCharsets.ISO_8859_1));

    Refusal refusal = assertThrows(Refusal.class, this::settings);

    assertTrue(refusal.sentence().contains("not text in UTF-8"), refusal.sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://localhost:8080",
    "0.0.0.0, http://localhost:8080",
    "'::', http://localhost:8080",
    "'::1', 'http://[::1]:8080'",
    "10.1.2.3, http://10.1.2.3:8080",
  })
  void theUrlIsOneForABrowser(String address, String url) throws Refusal, IOException {
    write("portal.address = " + address + "\n");

    assertEquals(url, settings().url());
  }

  private void write(String text) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("work")).resolve("portal.properties"), text);
  }

  /** The settings of a command line, with the file that was written, if one was. */
  private NodeSettings settings(String... words) throws Refusal {
    List<String> line = new ArrayList<>();
    if (Files.exists(folder.resolve("work/portal.properties"))) {
      line.addAll(List.of("--config", "portal.properties"));
    }
    line.addAll(List.of(words));
    return NodeSettings.of(RunOptions.parse(line), folder.resolve("work"), folder.resolve("home"));
  }
}
