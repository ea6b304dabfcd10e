package org.portal.launcher.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Asks a generation, at the port that only this machine reaches, for its modules and pages. */
final class PageLook {
  private static final String OUTLINE = "/health/contract";
  private static final String PAST_THE_CACHE = "Portal-Uncached";
  private static final int PATIENCE = 10_000;
  private static final int NO_ANSWER = 0;

  /** After so many pages of a module that are not answered, no more of it are asked for. */
  private static final int ENOUGH_SILENCE = 2;

  private final int port;
  private final Set<String> thorough;
  private final Map<String, PageSight.State> modules = new TreeMap<>();
  private final Map<String, PageSight.Answer> pages = new TreeMap<>();
  private final Map<String, Integer> silent = new HashMap<>();

  PageLook(int port, Set<String> thorough) {
    this.port = port;
    this.thorough = thorough;
  }

  /** What there is to be seen. */
  PageSight sight() {
    JsonObject outline;
    try {
      outline = outline();
    } catch (IOException e) {
      return PageSight.nothing("the portal does not answer (%s)".formatted(e.getMessage()));
    } catch (JsonException e) {
      return PageSight.nothing("the portal's answer to %s cannot be read".formatted(OUTLINE));
    }
    outline.getJsonArray("modules").getValuesAs(JsonObject.class).forEach(this::see);
    return new PageSight(Optional.empty(), modules, pages);
  }

  private JsonObject outline() throws IOException {
    HttpURLConnection connection = open(OUTLINE);
    try {
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException("%s gives %d".formatted(OUTLINE, connection.getResponseCode()));
      }
      try (InputStream body = connection.getInputStream();
          JsonReader reader = Json.createReader(body)) {
        return reader.readObject();
      }
    } finally {
      connection.disconnect();
    }
  }

  private void see(JsonObject module) {
    String id = module.getString("id");
    modules.put(id, new PageSight.State(module.getString("state"), module.getString("reason", "")));
    for (JsonObject section : module.getJsonArray("sections").getValuesAs(JsonObject.class)) {
      for (JsonObject route : section.getJsonArray("routes").getValuesAs(JsonObject.class)) {
        route.getJsonObject("samples").values().stream()
            .map(path -> ((JsonString) path).getString())
            .limit(thorough.contains(id) ? Integer.MAX_VALUE : 1)
            .forEach(path -> ask(id, path));
      }
    }
  }

  private void ask(String module, String path) {
    if (silent.getOrDefault(module, 0) >= ENOUGH_SILENCE || pages.containsKey(path)) {
      return;
    }
    int status = status(path);
    if (status == NO_ANSWER) {
      silent.merge(module, 1, Integer::sum);
    }
    pages.put(path, new PageSight.Answer(module, status));
  }

  private int status(String path) {
    try {
      HttpURLConnection connection = open(path);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return NO_ANSWER;
    }
  }

  private HttpURLConnection open(String path) throws IOException {
    URL url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), port, path);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE);
    connection.setReadTimeout(PATIENCE);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty(PAST_THE_CACHE, "true");
    connection.setRequestProperty("Connection", "close");
    return connection;
  }
}
