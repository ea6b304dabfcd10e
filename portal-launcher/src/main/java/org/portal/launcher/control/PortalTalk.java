package org.portal.launcher.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Asks the web application, at the port that only this machine reaches, about its modules. */
final class PortalTalk {
  private static final String MODULES = "/health/modules";
  private static final int PATIENCE = 60_000;

  private final int port;

  PortalTalk(int port) {
    this.port = port;
  }

  /** Its modules: id, state, and how many items there are. */
  JsonArray modules() throws IOException {
    HttpURLConnection connection = open(MODULES);
    try (InputStream body = connection.getInputStream();
        JsonReader reader = Json.createReader(body)) {
      return reader.readArray();
    } catch (JsonException e) {
      throw new IOException("the portal's answer to " + MODULES + " cannot be read", e);
    } finally {
      connection.disconnect();
    }
  }

  /** Has it do something with a module. */
  void order(String action, String id, String file) throws IOException {
    HttpURLConnection connection =
        open(
            MODULES
                + "?action=%s&id=%s&file=%s"
                    .formatted(encoded(action), encoded(id), encoded(file)));
    try {
      connection.setRequestMethod("POST");
      int status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_NO_CONTENT) {
        throw new IOException("the portal answered the order with " + status);
      }
    } finally {
      connection.disconnect();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpURLConnection open(String path) throws IOException {
    URL url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), port, path);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE);
    connection.setReadTimeout(PATIENCE);
    return connection;
  }
}
