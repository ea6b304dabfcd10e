package org.portal.container;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.Role;
import org.portal.security.internal.AccountName;
import org.portal.security.internal.Accounts;

/** Somebody with an account of their own, who fills forms as a browser does; closing deletes it. */
final class Editor implements AutoCloseable {

  private static final String PASSWORD = "Storks over the Dnieper 1984";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String name;
  private String cookie = "";

  private Editor(String name) {
    this.name = name;
  }

  /** Makes an account with these roles and signs in. */
  static Editor with(Role... roles) {
    Editor editor = new Editor("Editor " + UUID.randomUUID());
    CDI.current()
        .select(Accounts.class)
        .get()
        .create(new AccountName(editor.name), PASSWORD, Set.of(roles));
    HttpResponse<String> answer =
        editor.send("/admin/sign-in", Map.of("name", editor.name, "password", PASSWORD));
    editor.cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("portal-sign-in="))
            .map(each -> each.split(";", 2)[0])
            .findFirst()
            .orElseThrow(() -> new AssertionError("not signed in: " + answer.statusCode()));
    return editor;
  }

  String name() {
    return name;
  }

  /** Forgets the sign-in, as when its time is over. */
  void lapse() {
    cookie = "";
  }

  HttpResponse<String> get(String path) {
    return ask(request(path).GET().build());
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body(), TestServer.address() + path);
  }

  /** Sends a form's fields. */
  HttpResponse<String> send(String path, Map<String, String> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach((field, value) -> pairs.add(encode(field) + "=" + encode(value)));
    return ask(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
            .build());
  }

  /** What stands in the form of a page, several ticked boxes of one name joined by lines. */
  static Map<String, String> form(Document page) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element control : page.select("form#item [name]")) {
      boolean isBox = Set.of("checkbox", "radio").contains(control.attr("type"));
      if (isBox && !control.hasAttr("checked")) {
        continue;
      }
      String value =
          control.tagName().equals("select")
              ? control.select("option[selected]").attr("value")
              : control.tagName().equals("textarea")
                  ? control.wholeText().replaceFirst("^\n", "")
                  : control.attr("value");
      fields.merge(control.attr("name"), value, (one, other) -> one + "\n" + other);
    }
    return fields;
  }

  /** Begins a new item and returns its address. */
  String begin(String section) {
    return get("/admin/content/" + section + "/new")
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replace(TestServer.address(), "");
  }

  @Override
  public void close() {
    CDI.current()
        .select(PersistenceUnits.class)
        .get()
        .inTransaction(
            PersistenceUnits.CORE,
            entityManager ->
                entityManager
                    .createNativeQuery("delete from portal_account where name = ?1")
                    .setParameter(1, name)
                    .executeUpdate());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(TestServer.address() + path))
        .timeout(Duration.ofSeconds(60))
        .header("Cookie", cookie.isEmpty() ? "none=none" : cookie)
        .header("Accept-Language", "en");
  }

  private HttpResponse<String> ask(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
