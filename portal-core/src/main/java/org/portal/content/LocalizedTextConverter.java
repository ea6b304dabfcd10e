package org.portal.content;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.portal.localization.LocalizedText;

/** Keeps a {@link LocalizedText} in one column as a JSON object of language tags and texts. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

  @Override
  public String convertToDatabaseColumn(LocalizedText text) {
    if (text == null) {
      return null;
    }
    JsonObjectBuilder object = Json.createObjectBuilder();
    text.byLocale().forEach(object::add);
    return object.build().toString();
  }

  @Override
  public LocalizedText convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new StringReader(column))) {
      JsonObject object = reader.readObject();
      Map<String, String> texts = new TreeMap<>();
      object.forEach((tag, value) -> texts.put(tag, ((JsonString) value).getString()));
      return new LocalizedText(texts);
    }
  }
}
