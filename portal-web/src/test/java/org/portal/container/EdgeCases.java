package org.portal.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Texts that mean harm, or only look odd. */
final class EdgeCases {

  /** The case whose texts show nothing at all. */
  static final String INVISIBLE = "invisible-title";

  private EdgeCases() {}

  static List<JsonObject> all() throws IOException {
    try (InputStream file = EdgeCases.class.getResourceAsStream("/edge-cases.json");
        JsonReader reader = Json.createReader(file)) {
      return List.copyOf(reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class));
    }
  }

  static JsonObject of(String id) throws IOException {
    return all().stream()
        .filter(edgeCase -> edgeCase.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
