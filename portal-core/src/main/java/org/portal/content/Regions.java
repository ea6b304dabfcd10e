package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portal.localization.LocalizedText;

/** The regions of the country and their names. */
@ApplicationScoped
public class Regions {

  private final Map<String, LocalizedText> names = new LinkedHashMap<>();

  /** Reads the regions that come with the portal. */
  public Regions() {
    try (InputStream file = Regions.class.getResourceAsStream("/org/portal/content/regions.json");
        JsonReader reader = Json.createReader(file)) {
      for (JsonObject region :
          reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class)) {
        Map<String, String> name = new TreeMap<>();
        region
            .getJsonObject("name")
            .forEach((tag, text) -> name.put(tag, ((JsonString) text).getString()));
        names.put(region.getString("slug"), new LocalizedText(name));
      }
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** The region of that slug, if there is one. */
  public Optional<Region> find(String slug) {
    return names.containsKey(slug) ? Optional.of(new Region(slug)) : Optional.empty();
  }

  /** All regions, in the order of the portal's list. */
  public List<Region> all() {
    return names.keySet().stream().map(Region::new).toList();
  }

  /** Its name; the slug itself if the region is unknown. */
  public LocalizedText name(Region region) {
    return names.getOrDefault(region.slug(), new LocalizedText(Map.of("en", region.slug())));
  }
}
