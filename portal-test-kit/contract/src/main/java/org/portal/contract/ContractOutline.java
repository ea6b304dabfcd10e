package org.portal.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to be tried in a portal, as its node tells it.
 *
 * @param locales the portal's languages, the default one first
 * @param modules its modules, also those that are off or failed
 * @param missedMessages messages that pages wanted in vain since the start
 */
public record ContractOutline(
    List<String> locales, List<Module> modules, List<MissingText> missedMessages) {

  /**
   * A module.
   *
   * @param state {@code ENABLED}, {@code DISABLED} or {@code FAILED}
   * @param reason why it failed; else empty
   * @param sections those that visitors see
   * @param missingTexts what its message files lack
   */
  public record Module(
      String id,
      String version,
      String state,
      String reason,
      List<Section> sections,
      List<MissingText> missingTexts) {}

  /**
   * A section.
   *
   * @param type the id of its content type
   * @param pageSize items on one page of its list
   * @param hasContent whether an item is published
   * @param sitemap the address of its site map
   */
  public record Section(
      String id,
      String type,
      int pageSize,
      boolean hasContent,
      String sitemap,
      List<Route> routes) {}

  /**
   * A kind of page.
   *
   * @param name with its section, for example {@code clinics/{slug}}
   * @param pattern its address below the section
   * @param samples an address by language; none where no item gives the pattern's variables
   */
  public record Route(String name, String pattern, Map<String, String> samples) {}

  /** A message that a language does not have. */
  public record MissingText(String locale, String key) {}

  /**
   * Reads what {@code /health/contract} answers.
   *
   * @throws JsonException if it is no such document
   */
  static ContractOutline parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject outline = reader.readObject();
      return new ContractOutline(
          strings(outline.getJsonArray("locales")),
          objects(outline, "modules").stream().map(ContractOutline::module).toList(),
          missing(outline, "missedMessages"));
    } catch (NullPointerException | ClassCastException other) {
      throw new JsonException("a member is missing or of another type", other);
    }
  }

  private static Module module(JsonObject module) {
    return new Module(
        module.getString("id"),
        module.getString("version"),
        module.getString("state"),
        module.getString("reason"),
        objects(module, "sections").stream().map(ContractOutline::section).toList(),
        missing(module, "missingTexts"));
  }

  private static Section section(JsonObject section) {
    return new Section(
        section.getString("id"),
        section.getString("type"),
        section.getInt("pageSize"),
        section.getBoolean("hasContent"),
        section.getString("sitemap"),
        objects(section, "routes").stream().map(ContractOutline::route).toList());
  }

  private static Route route(JsonObject route) {
    Map<String, String> samples = new LinkedHashMap<>();
    route
        .getJsonObject("samples")
        .forEach((locale, path) -> samples.put(locale, ((JsonString) path).getString()));
    return new Route(route.getString("route"), route.getString("pattern"), samples);
  }

  private static List<MissingText> missing(JsonObject owner, String member) {
    return objects(owner, member).stream()
        .map(text -> new MissingText(text.getString("locale"), text.getString("key")))
        .toList();
  }

  private static List<JsonObject> objects(JsonObject owner, String member) {
    return owner.getJsonArray(member).getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
