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
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portal.sample.SampleModules;

/** Starting the portal: what is kept, and what each trouble says. */
class LaunchIT {

  private static final String PASSWORD = "Nightingale+over+the+Pripyat+1967";

  @TempDir Path data;

  @Test
  void aSecondStartKeepsEverythingAndDamageIsToldBeforeAnythingHalfStarts() throws Exception {
    SampleModules.install("faultymigration", data);
    String signIn;
    try (RunningPortal first = start()) {
      String address = first.awaitReady();
      assertEquals(200, status(address + "/health/ready"));
      assertIsOnePage(address, "/health/contract", 404);
      assertEquals(200, status(address + "/en/souvenirs/slutsk-belt"));
      assertTrue(first.hasAdministratorLink(), first.output());
      assertTrue(menu(address).indexOf("Events") < menu(address).indexOf("Souvenirs"));
      assertHomeIsComplete(address);
      signIn = firstAdministrator(address, first.administratorLink());
      assertSessionCookie(address, signIn, false);
      for (String hidden :
          List.of("/WEB-INF", "/WEB-INF/web.xml", "/%57EB-INF/x", "//META-INF/MANIFEST.MF")) {
        assertIsOnePage(address, hidden, 404);
      }
      assertIsOnePage(address, "/en/WEB-INF/x", 404);
      assertIsOnePage(address, "/javax.faces.resource/x.css", 404);
      assertIsOnePage(address, "/jakarta.faces.resource/..%2f..", 400);
    }
    assertTrue(log().contains("Module faultymigration: FAILED"), "it can't be started");
    change(
        "update content_text set title = 'A belt that was renamed' where title = 'Slutsk Belts'"
            + " or item_id in (select id from content_item where slug = 'slutsk-belt')");
    change("merge into portal_module (id, enabled) key (id) values ('events', false)");
    change("merge into portal_module (id, enabled) key (id) values ('faultymigration', false)");
    change("merge into portal_section (id, position) key (id) values ('souvenirs', -1)");

    Path https =
        Files.writeString(
            data.resolve("https.properties"), "portal.base-url=https://portal.example\n");
    try (RunningPortal second = start("--config", https.toString())) {
      String address = second.awaitReady();
      assertTrue(body(address + "/en/souvenirs/slutsk-belt").contains("A belt that was renamed"));
      assertEquals(404, status(address + "/en/events"), "a module that was off stays off");
      assertFalse(menu(address).contains("Events"), menu(address).toString());
      assertEquals("Souvenirs", menu(address).get(0), "a section that was moved stays there");
      assertTrue(log().contains("Module faultymigration: DISABLED"), "a failed one stays off, too");
      assertSessionCookie(address, signIn, true);
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

  private RunningPortal start(String... more) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--port", Integer.toString(RunningPortal.freePort()), "--data", data.toString()));
    options.addAll(List.of(more));
    return RunningPortal.start(options.toArray(String[]::new));
  }

  private String log() throws IOException {
    return Files.readString(data.resolve("log").resolve("portal.log"));
  }

  private static List<String> menu(String address) throws IOException, InterruptedException {
    return Jsoup.parse(body(address + "/en")).select("header nav.sections a").eachText();
  }

  /** The first visitor of each language sees every section, on however busy a machine. */
  private static void assertHomeIsComplete(String address)
      throws IOException, InterruptedException {
    for (String language : List.of("en", "ru", "be")) {
      Document home = Jsoup.parse(body(address + "/" + language));
      for (String section : List.of("news", "events", "sites", "souvenirs", "monuments")) {
        assertFalse(
            home.select("main a[href=/%s/%s]".formatted(language, section)).isEmpty(),
            language + " home has no " + section);
      }
    }
  }

  /** Makes the first administrator by the link, and returns the cookie of the sign-in. */
  private static String firstAdministrator(String address, String link)
      throws IOException, InterruptedException {
    String form =
        "token=%s&name=alesia&password=%s&repeated=%s"
            .formatted(link.replaceFirst(".*token=", ""), PASSWORD, PASSWORD);
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address + "/admin/first-administrator"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address)
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(302, answer.statusCode(), answer.body());
    return cookie(answer, "portal-sign-in").replaceFirst(";.*", "");
  }

  /**
   * No script reads the session's cookie, no form of another site sends it, and where visitors come
   * by HTTPS no other connection carries it.
   */
  private static void assertSessionCookie(String address, String signIn, boolean secure)
      throws IOException, InterruptedException {
    String session = cookie(get(address + "/admin", "Cookie", signIn), "JSESSIONID");
    assertTrue(session.contains("SameSite=Lax"), session);
    assertTrue(session.contains("HttpOnly"), session);
    assertEquals(secure, session.contains("Secure"), session);
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    List<String> cookies = answer.headers().allValues("Set-Cookie");
    return cookies.stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + cookies));
  }

  /** What the server refuses by itself is told on a page of the portal, and on nothing else. */
  private static void assertIsOnePage(String address, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address + path);
    assertEquals(status, answer.statusCode(), path);
    assertEquals(2, answer.body().split("<html", -1).length, path);
    assertFalse(Jsoup.parse(answer.body()).select("nav.sections a").isEmpty(), path);
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

  private static HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
