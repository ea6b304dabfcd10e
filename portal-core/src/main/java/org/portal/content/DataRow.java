package org.portal.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.portal.localization.LocalizedText;

/**
 * One row of a data file, read as what the fields mean. Everything absent or {@code null} is empty;
 * everything wrong is an {@link IllegalArgumentException} that names the member.
 *
 * @param json the row
 * @param number its place in the file, beginning with 1: what lists that keep the file's order are
 *     sorted by
 */
public record DataRow(JsonObject json, int number) {

  /** A row by itself. */
  public DataRow(JsonObject json) {
    this(json, 1);
  }

  /** A text that is the same in every language. */
  public Optional<String> string(String member) {
    return value(member, JsonString.class).map(JsonString::getString);
  }

  /** A text in several languages. */
  public Optional<LocalizedText> text(String member) {
    return value(member, JsonObject.class)
        .map(DataRow::localized)
        .filter(text -> !text.byLocale().isEmpty());
  }

  /** A whole number. */
  public Optional<Integer> number(String member) {
    return value(member, JsonNumber.class).map(JsonNumber::intValueExact);
  }

  /** Yes or no; no if absent. */
  public boolean flag(String member) {
    return json.getBoolean(member, false);
  }

  /** A day, ISO 8601. */
  public Optional<LocalDate> date(String member) {
    return string(member).map(LocalDate::parse);
  }

  /** An instant, written with its offset. */
  public Optional<Instant> instant(String member) {
    return string(member).map(text -> OffsetDateTime.parse(text).toInstant());
  }

  /** A place: an object of {@code lat} and {@code lon}. */
  public Optional<GeoPoint> point(String member) {
    return value(member, JsonObject.class)
        .map(
            object ->
                new GeoPoint(
                    object.getJsonNumber("lat").doubleValue(),
                    object.getJsonNumber("lon").doubleValue()));
  }

  /** A region by its slug. */
  public Optional<Region> region(String member) {
    return string(member).map(Region::new);
  }

  /** A choice by its code. */
  public <E extends Enum<E>> Optional<E> choice(String member, Class<E> choices) {
    return string(member).map(code -> choice(member, code, choices));
  }

  /** Several choices by their codes, in the order of the row. */
  public <E extends Enum<E>> Set<E> choices(String member, Class<E> choices) {
    Set<E> chosen = new LinkedHashSet<>();
    strings(member).forEach(code -> chosen.add(choice(member, code, choices)));
    return chosen;
  }

  /** Several texts. */
  public List<String> strings(String member) {
    return value(member, JsonArray.class)
        .map(
            array ->
                array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())
        .orElse(List.of());
  }

  /** Several whole numbers. */
  public List<Integer> numbers(String member) {
    return value(member, JsonArray.class)
        .map(
            array ->
                array.getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::intValueExact)
                    .toList())
        .orElse(List.of());
  }

  /** The address of a page elsewhere. */
  public Optional<URI> link(String member) {
    return string(member).map(URI::create);
  }

  /** Several texts in several languages. */
  public List<LocalizedText> texts(String member) {
    return value(member, JsonArray.class)
        .map(array -> array.getValuesAs(JsonObject.class).stream().map(DataRow::localized).toList())
        .orElse(List.of());
  }

  /** An object inside the row. */
  public Optional<DataRow> row(String member) {
    return value(member, JsonObject.class).map(object -> new DataRow(object));
  }

  /** Several objects inside the row. */
  public List<DataRow> rows(String member) {
    return value(member, JsonArray.class)
        .map(array -> numbered(array.getValuesAs(JsonObject.class)))
        .orElse(List.of());
  }

  /** The rows of a file, each with its place. */
  public static List<DataRow> numbered(List<JsonObject> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(index -> new DataRow(rows.get(index), index + 1))
        .toList();
  }

  private <T extends JsonValue> Optional<T> value(String member, Class<T> kind) {
    JsonValue value = json.get(member);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException(
          "%s is %s; %s is wanted"
              .formatted(
                  member,
                  value.getValueType().name().toLowerCase(Locale.ROOT),
                  kind.getSimpleName().replace("Json", "").toLowerCase(Locale.ROOT)));
    }
    return Optional.of(kind.cast(value));
  }

  private static <E extends Enum<E>> E choice(String member, String code, Class<E> choices) {
    String name = code.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "%s is \"%s\"; allowed are %s"
            .formatted(member, code, List.of(choices.getEnumConstants())));
  }

  private static LocalizedText localized(JsonObject object) {
    Map<String, String> texts = new TreeMap<>();
    object.forEach(
        (tag, value) -> {
          if (value instanceof JsonString text) {
            texts.put(tag, text.getString());
          }
        });
    return new LocalizedText(texts);
  }
}
