package org.portal.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Region} as its slug. */
@Converter(autoApply = true)
public class RegionConverter implements AttributeConverter<Region, String> {

  @Override
  public String convertToDatabaseColumn(Region region) {
    return region == null ? null : region.slug();
  }

  @Override
  public Region convertToEntityAttribute(String column) {
    return column == null ? null : new Region(column);
  }
}
