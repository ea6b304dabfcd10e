package org.portal.contract;

import jakarta.json.JsonException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a running portal, every address once. */
public final class PortalClient {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String OUTLINE = "/health/contract";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final String base;
  private final String secret;

  /**
   * @param base the portal's address without a slash at the end
   * @param secret the node's secret; empty where the base is the listener of the machine itself
   */
  public PortalClient(String base, String secret) {
    this.base = base;
    this.secret = secret;
  }

  /** The portal's address without a slash at the end. */
  public String base() {
    return base;
  }

  /** The answer to a path with its query; the same one when it is asked for again. */
  public Answer get(String path) {
    return answers.computeIfAbsent(path, this::ask);
  }

  private Answer ask(String path) {
    try {
      HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(base + path)));
      return new Answer(
          path,
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body(),
          "");
    } catch (IllegalArgumentException malformed) {
      return Answer.none(path, "the address is malformed");
    } catch (IOException failure) {
      return Answer.none(
          path, "no answer within %d s (%s)".formatted(PATIENCE.toSeconds(), failure));
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(PATIENCE).GET().build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }

  /**
   * What there is to be tried, as it is now.
   *
   * @throws IOException with a sentence, if the portal does not tell
   */
  public ContractOutline outline() throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + OUTLINE));
    if (!secret.isEmpty()) {
      request.header("Portal-Node-Secret", secret);
    }
    HttpResponse<String> response = send(request);
    if (response.statusCode() != 200) {
      throw new IOException(
          "%s%s answers %d; ask the node's internal listener, or give the node's secret in the environment variable %s"
              .formatted(base, OUTLINE, response.statusCode(), ContractRun.SECRET));
    }
    try {
      return ContractOutline.parse(response.body());
    } catch (JsonException unreadable) {
      throw new IOException(
          "%s%s is not readable (%s); use the contract of the portal's own release"
              .formatted(base, OUTLINE, unreadable.getMessage()),
          unreadable);
    }
  }
}
