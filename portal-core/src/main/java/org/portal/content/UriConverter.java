package org.portal.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;

/** Keeps the address of a page elsewhere as text. */
@Converter(autoApply = true)
public class UriConverter implements AttributeConverter<URI, String> {

  @Override
  public String convertToDatabaseColumn(URI uri) {
    return uri == null ? null : uri.toString();
  }

  @Override
  public URI convertToEntityAttribute(String column) {
    return column == null ? null : URI.create(column);
  }
}
