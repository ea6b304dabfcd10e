package org.portal.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A portal with one section, a list, a filter, an item and a feed, which keeps the contract. */
final class SmallPortal implements AutoCloseable {

  private static final String OUTLINE =
      """
      {"locales":["en"],"modules":[{"id":"health","version":"1","state":"ENABLED","reason":"",
      "sections":[{"id":"clinics","type":"clinic","pageSize":20,"hasContent":true,
      "sitemap":"/sitemap/clinics.xml","routes":[
      {"route":"clinics/","pattern":"","samples":{"en":"/en/clinics"}},
      {"route":"clinics/feed.atom","pattern":"feed.atom","samples":{"en":"/en/clinics/feed.atom"}},
      {"route":"clinics/{town}","pattern":"{town}","samples":{}},
      {"route":"clinics/{slug}","pattern":"{slug}","samples":{"en":"/en/clinics/first"}}]}],
      "missingTexts":[]}],"missedMessages":[]}
      """;

  private record Prepared(int status, String type, String body) {}

  private final Map<String, Prepared> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  SmallPortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    answer("/health/contract", 200, "application/json", OUTLINE);
    answer(
        "/en/clinics",
        200,
        "text/html",
        page("<a href=\"/en/clinics?profile=eyes\">Eyes</a><img src=\"/assets/a.svg\" alt=\"\">"));
    answer("/en/clinics?profile=eyes", 200, "text/html", page(""));
    answer("/en/clinics/first", 200, "text/html;charset=UTF-8", page(""));
    answer("/assets/a.svg", 200, "image/svg+xml", "<svg/>");
    answer(
        "/en/clinics/feed.atom",
        200,
        "application/atom+xml;charset=UTF-8",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>Clinics</title>
        <updated>2026-03-01T09:00:00Z</updated><author><name>Portal</name></author></feed>
        """);
    answer(
        "/sitemap/clinics.xml",
        200,
        "application/xml",
        sitemap(base(), "/en/clinics", "/en/clinics/first"));
  }

  static String page(String content) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>Clinics</title></head>
        <body><main><h1>Clinics</h1>%s</main></body></html>
        """
        .formatted(content);
  }

  static String sitemap(String base, String... paths) {
    StringBuilder urls = new StringBuilder();
    for (String path : paths) {
      urls.append("<url><loc>").append(base).append(path).append("</loc></url>");
    }
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>";
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void answer(String path, int status, String type, String body) {
    answers.put(path, new Prepared(status, type, body));
  }

  /** Makes the outline wrong; all else of it stays as it was at first. */
  void outline(String good, String wrong) {
    String outline = OUTLINE.replace(good, wrong);
    if (outline.equals(OUTLINE)) {
      throw new IllegalArgumentException(good + " is not in the outline");
    }
    answer("/health/contract", 200, "application/json", outline);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Prepared prepared =
        answers.getOrDefault(
            exchange.getRequestURI().toString(), new Prepared(404, "text/html", "nothing"));
    byte[] body = prepared.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", prepared.type());
    exchange.sendResponseHeaders(prepared.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
