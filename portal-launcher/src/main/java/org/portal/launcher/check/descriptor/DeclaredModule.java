package org.portal.launcher.check.descriptor;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * What a module declares.
 *
 * @param className the class of its descriptor, with dots
 * @param id the module's id
 * @param requiredCore the versions of the core's API that it was written for
 * @param fits whether this portal's core is among them
 * @param requirements the other modules that it needs
 * @param sections its sections
 * @param persistent its JPA classes beside the content types, with dots
 * @param permissions what its editors may be allowed
 * @param settings the keys that an operator may set
 * @param hosts the hosts that it connects to
 * @param faults why the portal would not take the description; then all that follows the versions
 *     is empty
 */
public record DeclaredModule(
    String className,
    String id,
    String requiredCore,
    boolean fits,
    List<Requirement> requirements,
    List<Section> sections,
    List<String> persistent,
    List<String> permissions,
    List<String> settings,
    List<String> hosts,
    List<String> faults) {

  /**
   * Another module that is needed.
   *
   * @param module its id
   * @param versions those that will do
   */
  public record Requirement(String module, String versions) {}

  /**
   * A section.
   *
   * @param id its address
   * @param itemPath how the address of an item goes on
   * @param type the id of its content type, empty if the entity has none
   * @param entity the class of its content, with dots
   * @param pages the patterns of its own pages
   * @param views the Facelets views of its own
   */
  public record Section(
      String id,
      String itemPath,
      String type,
      String entity,
      List<String> pages,
      List<String> views) {}

  static DeclaredModule of(JsonObject json) {
    return new DeclaredModule(
        json.getString("class"),
        json.getString("id"),
        json.getString("requiredCore"),
        json.getBoolean("fits"),
        objects(json, "requirements").stream()
            .map(one -> new Requirement(one.getString("module"), one.getString("versions")))
            .toList(),
        objects(json, "sections").stream().map(DeclaredModule::section).toList(),
        strings(json, "persistent"),
        strings(json, "permissions"),
        strings(json, "settings"),
        strings(json, "hosts"),
        strings(json, "faults"));
  }

  private static Section section(JsonObject json) {
    return new Section(
        json.getString("id"),
        json.getString("itemPath"),
        json.getString("type"),
        json.getString("entity"),
        strings(json, "pages"),
        strings(json, "views"));
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return array(json, name).getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonObject json, String name) {
    return array(json, name).getValuesAs(JsonString::getString);
  }

  private static JsonArray array(JsonObject json, String name) {
    return json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }
}
