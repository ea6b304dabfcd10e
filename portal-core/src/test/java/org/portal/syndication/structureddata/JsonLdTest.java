package org.portal.syndication.structureddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portal.navigation.Crumb;

@DisplayName("Structured data")
class JsonLdTest {

  @Test
  @DisplayName("says its vocabulary and type first")
  void head() {
    assertTrue(
        JsonLd.write("Museum", Map.of())
            .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Museum\""));
  }

  @Test
  @DisplayName("keeps numbers, yes and no, lists and what is nested")
  void values() {
    JsonObject read =
        read(
            JsonLd.write(
                "Place",
                Map.of(
                    "numberOfRooms",
                    12,
                    "isAccessibleForFree",
                    true,
                    "alternateName",
                    List.of("a", "b"),
                    "geo",
                    Map.of("@type", "GeoCoordinates", "latitude", 53.4511))));
    assertEquals(12, read.getInt("numberOfRooms"));
    assertTrue(read.getBoolean("isAccessibleForFree"));
    assertEquals("b", read.getJsonArray("alternateName").getString(1));
    assertEquals(
        53.4511, read.getJsonObject("geo").getJsonNumber("latitude").doubleValue(), 0.000001);
  }

  @Test
  @DisplayName("leaves out what is not known")
  void nothing() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("image", null);
    properties.put("description", "");
    properties.put("material", Arrays.asList(null, ""));
    properties.put("sameAs", List.of());
    JsonObject read = read(JsonLd.write("Product", properties));
    assertFalse(read.containsKey("image"));
    assertFalse(read.containsKey("description"));
    assertFalse(read.containsKey("sameAs"));
    assertFalse(read.containsKey("material"));
  }

  @ParameterizedTest
  @MethodSource("org.portal.syndication.HostileTexts#all")
  @DisplayName("never ends its script element, and says the text unchanged")
  void hostile(String text) {
    String json = JsonLd.write("Thing", Map.of("name", text, text, "value"));
    assertFalse(json.matches("(?s).*[<>&\u2028\u2029\u0000-\u001f].*"), json);
    assertEquals(text, read(json).getString("name"));
    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
    assertEquals(json, page.select("script").first().data());
    assertEquals("after", page.select("p").text());
    assertEquals(1, page.select("script").size());
  }

  @Test
  @DisplayName("tells the way to a page")
  void breadcrumbs() {
    JsonObject read =
        read(
            BreadcrumbList.write(
                "https://portal.example",
                List.of(new Crumb("Home", "/en"), new Crumb("Mir Castle", null))));
    assertEquals("BreadcrumbList", read.getString("@type"));
    JsonObject home = read.getJsonArray("itemListElement").getJsonObject(0);
    assertEquals(1, home.getInt("position"));
    assertEquals("https://portal.example/en", home.getString("item"));
    JsonObject here = read.getJsonArray("itemListElement").getJsonObject(1);
    assertEquals("Mir Castle", here.getString("name"));
    assertFalse(here.containsKey("item"));
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
