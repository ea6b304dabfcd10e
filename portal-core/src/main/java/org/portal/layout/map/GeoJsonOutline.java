package org.portal.layout.map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the areas of an outline from a GeoJSON feature collection. */
final class GeoJsonOutline {

  private final List<JsonObject> features;

  private GeoJsonOutline(List<JsonObject> features) {
    this.features = features;
  }

  static GeoJsonOutline read(InputStream file) {
    try (JsonReader reader = Json.createReader(file)) {
      JsonObject collection = reader.readObject();
      return new GeoJsonOutline(collection.getJsonArray("features").getValuesAs(JsonObject.class));
    } catch (JsonException | ClassCastException | NullPointerException unusable) {
      throw new IllegalArgumentException(
          "The outline is not a GeoJSON feature collection: " + unusable.getMessage(), unusable);
    }
  }

  /** The projection that fits the country into the width. */
  Projection projection(int width) {
    double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (JsonObject feature : ofLevel("country")) {
      for (JsonArray ring : rings(feature)) {
        for (JsonArray position : ring.getValuesAs(JsonArray.class)) {
          double longitude = position.getJsonNumber(0).doubleValue();
          double latitude = position.getJsonNumber(1).doubleValue();
          bounds[0] = Math.min(bounds[0], longitude);
          bounds[1] = Math.min(bounds[1], latitude);
          bounds[2] = Math.max(bounds[2], longitude);
          bounds[3] = Math.max(bounds[3], latitude);
        }
      }
    }
    if (bounds[0] >= bounds[2] || bounds[1] >= bounds[3]) {
      throw new IllegalArgumentException(
          "The outline has no feature with the property level = country and a polygon.");
    }
    return new Projection(bounds[0], bounds[1], bounds[2], bounds[3], width);
  }

  /** The areas of a level: {@code country} or {@code region}. */
  List<Area> areas(String level, Projection projection) {
    List<Area> areas = new ArrayList<>();
    for (JsonObject feature : ofLevel(level)) {
      List<Ring> rings = new ArrayList<>();
      for (JsonArray ring : rings(feature)) {
        rings.add(ring(ring, projection));
      }
      areas.add(new Area(names(feature), rings));
    }
    return areas;
  }

  private List<JsonObject> ofLevel(String level) {
    return features.stream()
        .filter(feature -> level.equals(feature.getJsonObject("properties").getString("level", "")))
        .toList();
  }

  private static List<JsonArray> rings(JsonObject feature) {
    JsonObject geometry = feature.getJsonObject("geometry");
    JsonArray coordinates = geometry.getJsonArray("coordinates");
    if (geometry.getString("type").equals("Polygon")) {
      return coordinates.getValuesAs(JsonArray.class);
    }
    return coordinates.getValuesAs(JsonArray.class).stream()
        .flatMap(polygon -> polygon.getValuesAs(JsonArray.class).stream())
        .toList();
  }

  private static Ring ring(JsonArray ring, Projection projection) {
    List<Spot> spots = new ArrayList<>();
    for (JsonArray position : ring.getValuesAs(JsonArray.class)) {
      spots.add(
          projection.spot(
              position.getJsonNumber(1).doubleValue(), position.getJsonNumber(0).doubleValue()));
    }
    return new Ring(spots);
  }

  private static Map<String, String> names(JsonObject feature) {
    Map<String, String> names = new HashMap<>();
    JsonValue name = feature.getJsonObject("properties").get("name");
    if (name instanceof JsonObject texts) {
      texts.forEach((language, text) -> names.put(language, ((JsonString) text).getString()));
    }
    return names;
  }
}
