package org.portal.launcher.check;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans as JSON. */
final class PlanJson {
  private PlanJson() {}

  static String write(Plan plan) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("accepted", plan.accepted())
            .add("action", word(plan.action()))
            .add("file", plan.file())
            .add("sha256", plan.sha256())
            .add("size", plan.size())
            .add("module", plan.module())
            .add("version", plan.version())
            .add("installedVersion", plan.installedVersion())
            .add("core", plan.core())
            .add("signature", signature(plan.signature()))
            .add("refusals", array(plan.refusals(), PlanJson::finding))
            .add("warnings", array(plan.warnings(), PlanJson::finding))
            .add("changes", array(plan.changes(), PlanJson::change))
            .add("migration", migrations(plan.migrations()));
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(json.build());
    }
    return text.toString().strip() + "\n";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E value(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <T> JsonArrayBuilder array(
      Collection<T> values, Function<T, JsonObjectBuilder> toJson) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(toJson.apply(value)));
    return array;
  }

  private static JsonObjectBuilder signature(Signature signature) {
    return Json.createObjectBuilder()
        .add("state", word(signature.state()))
        .add("signer", signature.signer())
        .add("fingerprint", signature.fingerprint());
  }

  private static JsonObjectBuilder finding(Finding finding) {
    return Json.createObjectBuilder()
        .add("code", finding.code())
        .add("found", finding.found())
        .add("allowed", finding.allowed())
        .add("action", finding.action());
  }

  private static JsonObjectBuilder change(Change change) {
    return Json.createObjectBuilder()
        .add("kind", word(change.kind()))
        .add("name", change.name())
        .add("difference", change.difference().sign());
  }

  private static JsonObjectBuilder migrations(Migrations migrations) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("effect", word(migrations.effect()))
            .add("pending", Json.createArrayBuilder(migrations.pending()));
    migrations
        .deciding()
        .ifPresent(
            deciding ->
                json.add(
                    "deciding",
                    Json.createObjectBuilder()
                        .add("file", deciding.file())
                        .add("line", deciding.line())
                        .add("statement", deciding.statement())
                        .add("reason", deciding.reason())));
    return json;
  }

  static Plan read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return plan(reader.readObject());
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IllegalArgumentException("The text is no plan of a module's check.", e);
    }
  }

  private static Plan plan(JsonObject json) {
    JsonObject signature = json.getJsonObject("signature");
    return new Plan(
        json.getString("file"),
        json.getString("sha256"),
        json.getJsonNumber("size").longValueExact(),
        value(Plan.Action.class, json.getString("action")),
        json.getString("module"),
        json.getString("version"),
        json.getString("installedVersion"),
        json.getString("core"),
        new Signature(
            value(Signature.State.class, signature.getString("state")),
            signature.getString("signer"),
            signature.getString("fingerprint")),
        list(json, "refusals", PlanJson::finding),
        list(json, "warnings", PlanJson::finding),
        list(json, "changes", PlanJson::change),
        migrations(json.getJsonObject("migration")));
  }

  private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> fromJson) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(fromJson).toList();
  }

  private static Finding finding(JsonObject json) {
    return new Finding(
        json.getString("code"),
        json.getString("found"),
        json.getString("allowed"),
        json.getString("action"));
  }

  private static Change change(JsonObject json) {
    return new Change(
        value(Change.Kind.class, json.getString("kind")),
        json.getString("name"),
        Change.Difference.of(json.getString("difference")));
  }

  private static Migrations migrations(JsonObject json) {
    return new Migrations(
        value(Migrations.Effect.class, json.getString("effect")),
        json.getJsonArray("pending").getValuesAs(JsonString::getString),
        Optional.ofNullable(json.getJsonObject("deciding"))
            .map(
                deciding ->
                    new Migrations.Deciding(
                        deciding.getString("file"),
                        deciding.getInt("line"),
                        deciding.getString("statement"),
                        deciding.getString("reason"))));
  }
}
