package org.portal.tourism;

import java.util.List;
import org.portal.content.ContentType;
import org.portal.content.Regions;
import org.portal.content.field.ChoiceMeaning;
import org.portal.content.field.CountryMeaning;
import org.portal.content.field.DateMeaning;
import org.portal.content.field.FieldMeanings;
import org.portal.content.field.LinkMeaning;
import org.portal.content.field.LocalizedTextMeaning;
import org.portal.content.field.NumberMeaning;
import org.portal.content.field.PointMeaning;
import org.portal.content.field.RegionMeaning;
import org.portal.content.field.TextMeaning;
import org.portal.content.field.YearMeaning;
import org.portal.content.field.YearRangeMeaning;
import org.portal.content.field.YesNoMeaning;
import org.portal.content.internal.ContentTypeReader;
import org.portal.module.ModuleDescription;
import org.portal.module.ModuleDescriptor;
import org.portal.tourism.monument.AuthorMeaning;
import org.portal.tourism.unesco.ArcPointMeaning;

/** The module's content types, read as the portal reads them but without a container. */
final class TourismTypes {

  static final FieldMeanings MEANINGS =
      new FieldMeanings(
          List.of(
              new TextMeaning(),
              new LocalizedTextMeaning(),
              new ChoiceMeaning(),
              new RegionMeaning(new Regions()),
              new PointMeaning(),
              new DateMeaning(),
              new NumberMeaning(),
              new YearMeaning(),
              new YearRangeMeaning(),
              new CountryMeaning(),
              new YesNoMeaning(),
              new LinkMeaning(),
              new ArcPointMeaning(),
              new AuthorMeaning()));

  static final ModuleDescriptor MODULE = describe();

  static final List<ContentType> ALL =
      MODULE.sections().stream()
          .map(section -> new ContentTypeReader(MEANINGS).read(MODULE.id(), section.type()))
          .toList();

  private TourismTypes() {}

  static ContentType type(String id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
  }

  private static ModuleDescriptor describe() {
    ModuleDescription description = new ModuleDescription();
    new TourismModule().describe(description);
    return description.toDescriptor();
  }
}
