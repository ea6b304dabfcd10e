package org.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting the portal: what is kept, and what each trouble says. */
class LaunchIT {

  @TempDir Path data;

  @Test
  void aSecondStartKeepsEverythingAndDamageIsToldBeforeAnythingHalfStarts() throws Exception {
    try (RunningPortal first = start()) {
      String address = first.awaitReady();
      assertEquals(200, status(address + "/health/ready"));
      assertEquals(200, status(address + "/en/souvenirs/slutsk-belt"));
      assertTrue(first.hasAdministratorLink(), first.output());
    }
    change(
        "update content_text set title = 'A belt that was renamed' where title = 'Slutsk Belts'"
            + " or item_id in (select id from content_item where slug = 'slutsk-belt')");
    change("merge into portal_module (id, enabled) key (id) values ('events', false)");

    try (RunningPortal second = start()) {
      String address = second.awaitReady();
      assertTrue(body(address + "/en/souvenirs/slutsk-belt").contains("A belt that was renamed"));
      assertEquals(404, status(address + "/en/events"), "a module that was off stays off");
      assertFalse(
          second.output().contains("Loading the demonstration content of souvenirs"),
          second.output());
      assertSecondStartIsRefused();
    }

    change(
        "insert into \"schema_core\" (\"installed_rank\", \"version\", \"description\", \"type\","
            + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") values"
            + " (900, '900', 'from the future', 'SQL', 'V900__from_the_future.sql', 1, 'portal', 1,"
            + " true)");
    assertRefused("made by a newer release (migration 900)");

    damage();
    assertRefused("database");
  }

  private void assertSecondStartIsRefused() {
    try (RunningPortal another = start()) {
      assertNotEquals(0, another.awaitEnd());
      assertSentence(another, data.toString());
    }
  }

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        RunningPortal portal =
            RunningPortal.start(
                "--port", Integer.toString(taken.getLocalPort()), "--data", data.toString())) {
      assertNotEquals(0, portal.awaitEnd());
      assertSentence(portal, Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void aFileWhereTheDataFolderShouldBeIsTold() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "not a folder");
    try (RunningPortal portal =
        RunningPortal.start(
            "--port", Integer.toString(RunningPortal.freePort()), "--data", file.toString())) {
      assertNotEquals(0, portal.awaitEnd());
      assertSentence(portal, file.toString());
    }
  }

  @Test
  void anImpossibleSettingIsTold() throws IOException {
    Path settings =
        Files.writeString(data.resolve("portal.properties"), "portal.zone=Europe/Atlantis\n");
    try (RunningPortal portal =
        RunningPortal.start(
            "--port",
            Integer.toString(RunningPortal.freePort()),
            "--data",
            data.resolve("data").toString(),
            "--config",
            settings.toString())) {
      assertNotEquals(0, portal.awaitEnd());
      assertSentence(portal, "Europe/Atlantis");
    }
  }

  private RunningPortal start() {
    return RunningPortal.start(
        "--port", Integer.toString(RunningPortal.freePort()), "--data", data.toString());
  }

  private void assertRefused(String why) {
    try (RunningPortal portal = start()) {
      assertNotEquals(0, portal.awaitEnd());
      assertSentence(portal, why);
    }
  }

  /** One sentence of complaint that names what is wrong, and no trace of the program. */
  private static void assertSentence(RunningPortal portal, String name) {
    List<String> complaints =
        portal.output().lines().filter(line -> line.startsWith("portal: ")).toList();
    assertEquals(1, complaints.size(), portal.output());
    assertTrue(complaints.get(0).contains(name), complaints.get(0));
    assertFalse(portal.output().contains("\tat "), portal.output());
    assertFalse(portal.output().contains("is ready"), portal.output());
  }

  private void change(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("database").resolve("portal"), "portal", "portal");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Overwrites the middle of the database, as a dying disk would. */
  private void damage() throws IOException {
    Path file = data.resolve("database").resolve("portal.mv.db");
    try (RandomAccessFile database = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] rubbish = "rubbish ".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
      database.seek(0);
      for (long at = 0; at + rubbish.length < database.length(); at += rubbish.length) {
        database.write(rubbish);
      }
    }
  }

  private static int status(String address) throws IOException, InterruptedException {
    return get(address).statusCode();
  }

  private static String body(String address) throws IOException, InterruptedException {
    return get(address).body();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
