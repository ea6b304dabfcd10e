package org.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A visitor who asks for pages, follows no redirect and keeps no cookie. */
final class Visitor {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Visitor() {}

  /**
   * Asks for an address.
   *
   * @param path the path with its query, as it is sent
   * @param headers names and values in turn
   */
  static HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, HttpResponse.BodyHandlers.ofString(), headers);
  }

  static HttpResponse<String> request(String method, String path, String... headers) {
    return send(method, path, HttpResponse.BodyHandlers.ofString(), headers);
  }

  static HttpResponse<byte[]> bytes(String path, String... headers) {
    return send("GET", path, HttpResponse.BodyHandlers.ofByteArray(), headers);
  }

  /** The page at an address, whatever its status. */
  static Document page(String path, String... headers) {
    return Jsoup.parse(get(path, headers).body(), TestServer.address() + path);
  }

  private static <T> HttpResponse<T> send(
      String method, String path, HttpResponse.BodyHandler<T> handler, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.address() + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), handler);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
