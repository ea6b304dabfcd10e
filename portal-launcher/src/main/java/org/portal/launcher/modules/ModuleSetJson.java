package org.portal.launcher.modules;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** Sets as JSON. */
final class ModuleSetJson {
  private ModuleSetJson() {}

  static String write(ModuleSet set) {
    JsonArrayBuilder bundled = Json.createArrayBuilder();
    for (BundledModule module : set.bundled()) {
      bundled.add(
          Json.createObjectBuilder()
              .add("id", module.id())
              .add("version", module.version())
              .add("sha256", module.sha256())
              .add("library", module.library())
              .add("inUse", module.inUse()));
    }
    JsonArrayBuilder added = Json.createArrayBuilder();
    for (AddedModule module : set.added()) {
      added.add(
          Json.createObjectBuilder()
              .add("id", module.id())
              .add("version", module.version())
              .add("sha256", module.sha256()));
    }
    JsonObject json =
        Json.createObjectBuilder()
            .add("number", set.number())
            .add("reason", set.reason())
            .add("distribution", set.distribution().toString())
            .add("bundled", bundled)
            .add("added", added)
            .add("onNewerTables", set.onNewerTables())
            .build();
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(json);
    }
    return text.toString().strip() + "\n";
  }

  static ModuleSet read(Path file, String text) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new ModuleSet(
          json.getInt("number"),
          json.getString("reason"),
          Path.of(json.getString("distribution")),
          json.getJsonArray("bundled").getValuesAs(JsonObject.class).stream()
              .map(ModuleSetJson::bundled)
              .toList(),
          json.getJsonArray("added").getValuesAs(JsonObject.class).stream()
              .map(ModuleSetJson::added)
              .toList(),
          json.getBoolean("onNewerTables"));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IOException("the file " + file + " is no set of modules", e);
    }
  }

  private static BundledModule bundled(JsonObject json) {
    return new BundledModule(
        json.getString("id"),
        json.getString("version"),
        json.getString("sha256"),
        json.getString("library"),
        json.getBoolean("inUse"));
  }

  private static AddedModule added(JsonObject json) {
    return new AddedModule(
        json.getString("id"), json.getString("version"), json.getString("sha256"));
  }
}
