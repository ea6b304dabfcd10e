package org.portal.content.field;

import java.util.List;
import org.portal.content.Regions;

/** All meanings of the core, without a container. */
public final class PlainMeanings {

  /** Every meaning. */
  public static final FieldMeanings ALL =
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
              new LinkMeaning()));

  private PlainMeanings() {}
}
