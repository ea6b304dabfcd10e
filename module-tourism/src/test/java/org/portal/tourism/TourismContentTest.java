package org.portal.tourism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.DataRow;
import org.portal.content.FieldValues;
import org.portal.content.Region;
import org.portal.content.Regions;
import org.portal.tourism.monument.DemonstrationMonuments;
import org.portal.tourism.monument.MonumentKind;
import org.portal.tourism.sanatorium.DemonstrationSanatoria;
import org.portal.tourism.sanatorium.NaturalFactor;
import org.portal.tourism.sanatorium.Profile;
import org.portal.tourism.site.DemonstrationSites;
import org.portal.tourism.site.SiteKind;
import org.portal.tourism.unesco.Criterion;
import org.portal.tourism.unesco.DemonstrationUnesco;
import org.portal.tourism.unesco.HeritageCategory;

class TourismContentTest {

  private final ReadRows sites = ReadRows.of(new DemonstrationSites());
  private final ReadRows unesco = ReadRows.of(new DemonstrationUnesco());
  private final ReadRows sanatoria = ReadRows.of(new DemonstrationSanatoria());
  private final ReadRows monuments = ReadRows.of(new DemonstrationMonuments());

  private static List<Object> values(String type, ContentItem item, String field) {
    return FieldValues.of(item, TourismTypes.type(type).field(field).orElseThrow());
  }

  @Test
  void everyRowOfEveryFileIsRead() {
    assertEquals(30, sites.items().size());
    assertEquals(4, unesco.items().size());
    assertEquals(24, sanatoria.items().size());
    assertEquals(20, monuments.items().size());
  }

  @Test
  void aSightHasKindPlaceYearsAndItsNumberOfTheList() {
    ContentItem mir = sites.item("mir-castle");
    assertEquals(List.of(SiteKind.CASTLE), values("site", mir, "kind"));
    assertEquals(List.of(new Region("grodno-region")), values("site", mir, "region"));
    assertEquals(List.of(true), values("site", mir, "worldHeritage"));
    assertEquals(1, values("site", mir, "years").size());
  }

  @Test
  void whatIsOnNoListSaysNothingOfIt() {
    assertEquals(List.of(), values("site", sites.item("lida-castle"), "worldHeritage"));
  }

  @Test
  void aPropertyHasCriteriaStatesAndPoints() {
    ContentItem struve = unesco.item("struve-geodetic-arc");
    assertEquals(
        List.of(Criterion.II, Criterion.IV, Criterion.VI),
        values("world-heritage", struve, "criteria"));
    assertEquals(10, values("world-heritage", struve, "states").size());
    assertEquals(5, values("world-heritage", struve, "points").size());
    assertEquals(List.of(HeritageCategory.CULTURAL), values("world-heritage", struve, "category"));
    ContentItem forest = unesco.item("bialowieza-forest");
    assertEquals(List.of("33ter"), values("world-heritage", forest, "reference"));
    assertEquals(List.of(1992, 2014), values("world-heritage", forest, "extended"));
  }

  @Test
  void profilesStandInTheOrderOfTheirLabels() {
    ContentItem lenin = sanatoria.item("lenin-bobruisk");
    List<Object> profiles = values("sanatorium", lenin, "profiles");
    assertEquals(profiles.stream().sorted().toList(), profiles);
    assertTrue(profiles.contains(Profile.MUSCULOSKELETAL));
    assertTrue(
        values("sanatorium", lenin, "naturalFactors").contains(NaturalFactor.MINERAL_WATER_BATHS));
  }

  @Test
  void aSanatoriumWithoutATownStandsInItsDistrict() {
    ContentItem alfa = sanatoria.item("alfa-radon");
    assertEquals(1, values("sanatorium", alfa, "settlement").size());
    assertEquals(List.of(), values("sanatorium", alfa, "district"));
  }

  @Test
  void aMonumentIsOpenedOnADayOrInAYear() {
    for (ContentItem item : monuments.items()) {
      int days = values("monument", item, "dateOpened").size();
      int years = values("monument", item, "yearOpened").size();
      assertTrue(days + years <= 1, item.getSlug());
    }
    assertEquals(
        List.of(MonumentKind.MEMORIAL), values("monument", monuments.item("khatyn"), "kind"));
  }

  @Test
  void regionsAndReferencesNameWhatThereIs() {
    Regions regions = new Regions();
    Set<String> slugs =
        sites.items().stream()
            .map(ContentItem::getSlug)
            .collect(Collectors.toCollection(TreeSet::new));
    for (ContentItem item : sites.items()) {
      values("site", item, "region")
          .forEach(region -> assertTrue(regions.find(((Region) region).slug()).isPresent()));
    }
    for (DataRow row : unesco.rows()) {
      assertTrue(slugs.containsAll(row.row("related").orElseThrow().strings("sites")));
    }
  }

  @Test
  void filtersHaveReadableParameters() {
    assertEquals(
        List.of("kind", "region", "world-heritage"), parameters(TourismTypes.type("site")));
    assertEquals(
        List.of("region", "profiles", "natural-factors", "for-children"),
        parameters(TourismTypes.type("sanatorium")));
    assertEquals(
        List.of("category", "criteria", "regions", "transboundary"),
        parameters(TourismTypes.type("world-heritage")));
    assertEquals(List.of("kind", "region"), parameters(TourismTypes.type("monument")));
  }

  private static List<String> parameters(ContentType type) {
    return type.facets().stream().map(ContentField::parameter).toList();
  }
}
